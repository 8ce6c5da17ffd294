/** Several sheets into one county table (汇总): notes of the gathered sheet, questions, command line. */
export const gather = {
  sheetName: '县域汇总表',
  origin: '来源',
  /** Column headings of the county table are always Chinese, so that they are recognised again. */
  madeOf: '注：本表于 {date} 由以下来源汇总：{sources}。来源改动后请重新汇总。',
  sourceItem: '{source}（{schools} 所学校）',
  manySources: '{list} 等 {count} 个来源',
  blanksNote: '注：空格是各来源都没有填的数，按缺数据处理，不按零计算。',
  valuesDiffer: '注：{text}已在格中写成“{shown}”，不参与计算。请核对后改填正确的数。',
  moreOpen: '另有 {count} 处疑点没有列出，请先核对以上各条，再重新汇总。',
  sourceQuestion: '来源“{source}”{text}',
  seeCell: '见 {cell}',
  difference: '{cell} 为 {value}',
  unreadable: '{cell} 不是数字',
  ofStage: '{stage}{what}',
  attribute: { 'school-kind': '办学类型', sponsor: '举办者', 'main-school': '所属主校' },
  kind: {
    primary: '小学',
    junior: '初级中学',
    'nine-year': '九年一贯制学校',
    'twelve-year': '十二年一贯制学校',
    'complete-secondary': '完全中学',
    senior: '高级中学',
    'teaching-point': '教学点',
    special: '特殊教育学校',
    vocational: '职业学校',
    kindergarten: '幼儿园',
    unknown: '未写明',
  },
  sponsor: {
    county: '县级',
    city: '市级',
    province: '省级',
    central: '中央',
    private: '民办',
    unknown: '未写明',
  },
  question: {
    'value-differs': '{school}的{what}各来源不一致：{differences}。',
    'part-differs': '{school}的{what}为{differences}，但其中的数各来源不一致，合计也不能采用。',
    'attribute-differs':
      '{school}的{what}各来源不一致：{differences}，暂不采用。请在表中填入正确的一种。',
    'code-differs':
      '{cells} 的“{school}”名称相同而学校代码不同（{values}），没有合并。请核对是不是同一所学校。',
    'code-shared':
      '{cells} 的学校代码相同，却是不同的学校（{values}），没有按代码合并。请改正代码。',
    'name-differs':
      '{cells} 的学校代码相同、名称不同（{values}），已按代码合并。请核对是同一所学校。',
    'similar-name':
      '{cells} 的学校名称相近（{values}），没有合并。如是同一所学校，请改成同一名称后重新汇总。',
    'same-name-twice':
      '{cells} 是同名学校，分不清谁是谁，没有合并。请写明区别或填写学校代码后重新汇总。',
    'stage-missing':
      '{cells} 的{school}有几个学段，却没有{stage}的数据。请补上{stage}，或确认它没有{stage}。',
    'only-in': '{school}只在“{has}”里有，“{lacking}”里没有，缺的数留空。请核对校名或补填。',
  },
  cli: {
    sourcesTitle: '汇总来源：{count} 个',
    sourceLine: '{source}  {kind}，{schools} 所学校',
    kind: { table: '学校表', form: '一所学校的报表', roster: '教师名册' },
    questionsTitle: '汇总疑点：{count} 条',
    moreQuestions: '…… 另有 {count} 条，用 --json 查看全部',
    nothing: '没有可以汇总的数据。各工作表的情况：',
    /** Stands before what of a folder is not read. */
    skipped: '文件夹 {folder}：{what}。',
    skippedKind: '{count} 个 {kind} 文件',
    skippedFiles: '跳过 {list}（请在 Excel 或 WPS 里另存为 .xlsx）',
    skippedFolders: '子文件夹没有读：{list}（要一起汇总，请把子文件夹也写在命令里）',
    ownLeftOut: '{file} 是以前汇总的结果，没有再汇总进来，将重新写一份。',
    noFiles: '文件夹 {file} 里没有 .xlsx 工作簿。',
    refused: '汇总后仍不能评估：{reason}',
    noRange: '--gather 不能和 --range 一起用。',
    noSheet: '文件 {file} 里没有工作表“{sheet}”，没有汇总它。',
    fileName: '汇总',
  },
};
