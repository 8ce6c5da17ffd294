/** Words of the local page for desks without Excel. */
export const workbench = {
  title: '均衡：县域义务教育均衡发展评估',
  appName: '均衡',
  open: '打开文件…',
  samples: '示例',
  sample: {
    'clean.xlsx': '规范的表：小学、初中各一张',
    'messy.xlsx': '混乱的表：合并表头、小计、文本数字',
    'nine-year.xlsx': '九年一贯制：资源按学段分摊',
    'basic.xlsx': '基本均衡：八项指标',
    'county.xlsx': '全县：学校表和县级数据',
  },
  download: '下载',
  downloadHint: '另存为新文件，原文件不变',
  downloadName: '{name}-均衡评估.xlsx',
  privacy: '文件只在本机处理，不上传',
  gridLabel: '工作簿（按 F6 在表格和面板之间切换）',
  discard: '当前文件有改动还没有下载，打开另一个文件会丢掉这些改动。仍要打开吗？',
  opening: '正在打开 {file}…',
  dropHere: '松开鼠标，打开这个 .xlsx 文件',
  valuesOnly:
    '这一步不会存进文件，所以没有做。本页只能改单元格里的值；格式、行列和工作表请在 Excel 或 WPS 里改。',
  editRefused: '{cell} 没有改成。{reason}',
  formulaTyped: '{cell} 没有改成：本页不能输入公式。请直接填数，或在 Excel、WPS 里写公式。',
  resultsOld:
    '这一改动影响 {count} 个公式（{cells} 等）。本页评估仍用文件里存的旧结果；请下载后用 Excel 或 WPS 打开，重新计算并保存，再评估。',
  sampleMissing: '找不到示例 {file}。请从“示例”菜单里选一个，或打开自己的文件。',
  notLoaded: '读写表格的组件没有装载成功。请刷新本页；如仍不行，请关闭窗口，重新运行 npm start。',
  close: '关闭提示',
};

export type WorkbenchMessages = {
  readonly [Key in keyof typeof workbench]: (typeof workbench)[Key] extends string
    ? string
    : { readonly [Part in keyof (typeof workbench)[Key]]: string };
};
