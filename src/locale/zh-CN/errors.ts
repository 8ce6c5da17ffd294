/** What went wrong, where, and what to do next. */
export const errors = {
  refusal: {
    'empty-sheet':
      '工作表“{sheet}”没有内容（图片里的表读不出来）。请打开有学校数据的工作表，点一下表中任意单元格，再评估。',
    'no-table':
      '在工作表“{sheet}”{range} 没有找到学校表：表头里要有“学校名称”和“在校生数”。{nearest}请选中学校表中的任意单元格再试。',
    'no-pupils-column':
      '工作表“{sheet}”{range} 的表头里没有“在校生数”一列，无法计算生均值和差异系数。{nearest}请补上学生数一列。',
    'no-indicator-column':
      '工作表“{sheet}”{range} 里没有找到任何一项指标的数据列（如教师数、用房面积、设备值）。{nearest}请确认选的是办学条件表。',
    'no-schools': '工作表“{sheet}”{range} 有表头，但下面没有学校。请填好学校数据再评估。',
    'empty-template':
      '工作表“{sheet}”{range} 是空白表样：有表头，还没有填学校。{nearest}请填好各校数据，再评估。',
    'single-school':
      '工作表“{sheet}”{range} 是一所学校的填报表，要找的是一行一校的学校表。{nearest}请把各校的表放在一起，用“汇总多表”汇成一张表再评估。',
    roster:
      '工作表“{sheet}”{range} 是一人一行的名册，要找的是一行一校的学校表。{nearest}要按校统计，请用“汇总多表”；已有学校表的，请选中学校表再评估。',
    'county-results':
      '工作表“{sheet}”{range} 是全县的平均值、差异系数等结果，没有各校的数据。{nearest}请打开分学校填写的表再评估。',
    pivot:
      '工作表“{sheet}”{range} 是数据透视表的结果，不能直接评估。{nearest}请打开它的源数据表再评估。',
    prose:
      '工作表“{sheet}”{range} 是文字材料或带空格的填空表，要找的是一行一校、表头有“学校名称”和“在校生数”的表。{nearest}请打开学校数据表再评估。',
    'no-figures': '工作表“{sheet}”{range} 里列了学校，但数据都还没有填。请填好数据再评估。',
    nearest: '最接近的是：{list}。',
    nearestItem: '{cell}“{text}”',
  },
  workbook: {
    protected:
      '工作表“{sheet}”受保护，没有写入任何内容。请在“审阅”中取消保护，或只勾选“新建结果表”。',
    'changed-since': '工作表“{sheet}”在预览之后改过，没有写入任何内容。请重新评估。',
    'sheet-missing':
      '找不到工作表“{sheet}”，可能已改名或删除，没有写入任何内容。请重新选择学校表。',
    'cell-edit': '正在编辑单元格，这一步没有做。请先按回车结束编辑，再点一次。',
    busy: '上一次操作还在进行，这一次没有做。请等它完成（如正在编辑单元格，请先按回车），再点一次。',
    'no-selection':
      '没有选中单元格（选中的是图表、图片，或正在看另一个工作簿）。请点一下学校表中的任意单元格，再试一次。',
    'too-large':
      '内容太多，一次处理不了，没有写入任何内容。请删去表外多余的行和列，或把学校表复制到一个新工作簿，再试一次。',
    'target-not-empty': '{cells} 已有内容，没有写入。请清空这些单元格，或在预览中不勾选它们。',
    'target-merged': '{cells} 在合并单元格里，没有写入。请在预览中不勾选它们。',
    'not-a-workbook': '{file}不是 .xlsx 工作簿。请在 Excel 或 WPS 中另存为 .xlsx，再打开。',
    damaged: '{file}已损坏，打不开。请用 Excel 打开并另存一份，再试。',
    encrypted: '{file}有打开密码。请先在 Excel 中去掉密码，再打开。',
    'structure-protected':
      '工作簿结构受保护，不能新建工作表，没有写入任何内容。请在“审阅”中取消“保护工作簿”。',
    'restore-protected':
      '工作表“{sheet}”受保护，这张表没有还原。请在“审阅”中取消保护，再按“还原”。',
    'restore-structure-protected':
      '工作簿结构受保护，不能删除结果表，没有还原任何内容。请在“审阅”中取消“保护工作簿”，再按“还原”。',
    'half-restored':
      '还原到一半时表格程序中断（{detail}），“{sheet}”可能只退回了一部分。记录还在，请再按一次“还原”，接着退回其余部分。',
    'half-written':
      '写到一半时表格程序中断，“{sheet}”可能只写了一部分。请不要保存，关闭工作簿后重新打开。',
    failed: '表格程序没有完成这一步（{detail}），没有写入任何内容。请保存工作簿后再试一次。',
  },
  /** Added where an earlier evaluation was restored before the new one was refused. */
  earlierTakenBack: '上一次写入的结果已经退回，这张表和评估之前一样；请再评估一次。',
  /** Added where other sheets were restored before one was refused. */
  othersRestored: '已经还原的工作表：{sheets}。',
  /** What is wrong with a file of remembered templates. */
  templates: {
    'not-json': '它不是 JSON 文本。请用面板“记住的模板”里导出的文件。',
    'not-templates': '它不是均衡导出的模板。请用面板“记住的模板”里导出的文件。',
    'other-version': '它是更新版本的均衡导出的。请先更新本程序。',
    'unknown-field': '{where} 的 {text} 是本程序不认识的名称。请核对，或先更新本程序。',
    'bad-value': '{where} 的内容不对或缺失（{text}）。请重新导出。',
  },
  correctionRefused: '没有采用这次更正，因为改了以后：{reason}请先指定好另一列，再改这一列。',
  thisFile: '这个文件',
  unexpected: '程序出错（{detail}）。请关闭面板重新打开；如仍出错，请把这行文字发给维护者。',
  cli: {
    usage: '用法：junheng evaluate <工作簿.xlsx> [更多文件…] [选项]。全部选项见 junheng --help',
    help: [
      '用法：',
      '  junheng evaluate <工作簿.xlsx> [更多文件…] [选项]',
      '  junheng evaluate --gather <文件或文件夹…> [选项]',
      '',
      '选项（都可以不写）：',
      '  --sheet 工作表      只评估这一张工作表，不写则评估每张学校表。例：--sheet 小学',
      '  --range 区域        只评估这一块，要和 --sheet 一起用。例：--sheet 小学 --range A1:N60',
      '  --standard 标准     用哪个评估标准，见下。例：--standard basic-balance-2012',
      '  --set 口径=取值     改一项口径，可写多次，见下。例：--set private-schools=leave-out',
      '  --mapping 模板.json 用面板导出的模板，可写多次。例：--mapping 模板.json',
      '  --gather            把几个文件或文件夹汇总成一张全县表再评估。例：--gather 小学.xlsx 初中.xlsx',
      '  --out 文件.xlsx     另存一份写好结果的工作簿，原文件不动。例：--out 结果.xlsx',
      '  --force             --out 的文件已存在时覆盖它。例：--out 结果.xlsx --force',
      '  --json              输出便于程序读取的 JSON。例：junheng evaluate 全县.xlsx --json',
      '  -h, --help          显示这份说明。例：junheng --help',
      '  -v, --version       显示版本。例：junheng --version',
    ],
    helpStandards: '标准（--standard）：',
    helpSettings: '口径（--set）：',
    helpSetting: '{setting}：{choice}',
    helpDefault: '（不写时用这个）',
    noFile: '没有给出工作簿。',
    noCommand: '不认识的命令“{command}”。',
    badOption: '参数有误：{detail}',
    isFolder: '{file} 是文件夹。要汇总其中的工作簿，请加 --gather。',
    fileMissing: '找不到文件 {file}。请核对路径。',
    notReadable: '读不了文件 {file}（{detail}）。请核对权限。',
    badRange: '--range 的“{range}”不是单元格区域。请写成 A1:N60 的样子。',
    rangeNeedsSheet: '用 --range 时要用 --sheet 指明工作表。',
    badStandard: '没有“{standard}”这个标准。可用：{list}。',
    badSetting: '没有“{setting}”这样的口径。可用：{list}。',
    badMapping: '模板文件 {file} 用不了：{problem}',
    templateUsed:
      '{file}：工作表“{sheet}”已套用模板“{template}”（更正 {columns} 列，忽略 {muted} 条）。',
    templateGathered: '{file}：工作表“{sheet}”已套用模板“{template}”（更正 {columns} 列）。',
    templatesUnused: '模板{templates}与各表表头都不同，没有用上。',
    templateName: '“{template}”',
    templateColumn: '“{header}”',
    templateIgnored:
      '模板“{template}”把{columns}设为不使用。如要用这一列，请在面板中改正模板并重新导出，或不用这个模板。',
    templateCause:
      '不套用模板“{template}”就能读出这张表。请在面板中核对模板更正的列，重新导出，或不用这个模板。',
    mutedTitle: '已忽略 {count} 条',
    mutedLine: '{text}（忽略原因：{reason}）',
    noTableInFile: '没有找到学校表，各工作表的情况：',
    outIsInput: '--out 与输入文件相同。评估不会覆盖原文件，请换一个文件名。',
    outExists: '{file} 已存在。要覆盖请加 --force。',
    outNeedsOneFile: '--out 一次只能用于一个工作簿。',
    outFailed: '写不了文件 {file}（{detail}）。请核对文件夹是否存在、是否可写。',
    crashed: '程序出错（{detail}）。请把这段文字发给维护者。',
    written: '已写入 {file}',
    findingsTitle: '数据体检：{count} 条',
    moreFindings: '…… 另有 {count} 条，用 --json 查看全部',
    failingTitle: '未通过的学段部',
    excludedTitle: '未计入',
    version: '均衡 {version}',
  },
};
