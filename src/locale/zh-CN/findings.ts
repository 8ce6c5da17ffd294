/** Reasons and doubts in words: what it is, what it means for the result, what to do. */
export const findings = {
  reason: {
    'below-floor': '{indicators}低于标准值的 85%',
    'too-few-met': '{met} 项达标，少于要求的 {required} 项（未达标：{indicators}）',
    'indicator-unknown': '{indicator}无法判定：{fields}{missing}',
    'section-pupils-unknown': '在校生数{missing}，各项都无法判定',
    'indicators-absent': '表中没有 {indicators} 的数据',
    'sections-fail': '{count} 个学段部未通过',
    'sections-unknown': '{count} 个学段部无法判定',
    'coefficient-over-limit': '差异系数超过上限：{indicators}',
    'coefficient-unknown': '差异系数无法计算：{indicators}',
    'composite-over-limit': '综合差异系数超过上限',
    'stage-fails': '{stage}不通过',
    'stage-unknown': '{stage}无法判定',
    'stage-absent': '没有{stage}的数据',
    'no-pupils-known': '有学校分不清学段或缺学生数，没有计入',
  },
  warning: {
    'sheet-protected': '工作表“{sheet}”受保护，不会写入，也不会解除保护；结果写在新工作表中。',
    'sheet-partly-protected':
      '工作表“{sheet}”受保护，不会解除保护：只写保护允许改动的单元格（没有锁定的空格填数，允许设置格式才填色），其余结果见新工作表。',
    'not-recalculated':
      '本工作簿设为手动计算，公式还没有重新计算，“{sheet}”里的公式可能还是旧数。请按 F9 重新计算后再评估。',
    'target-occupied': '“{sheet}”的 {cells} 已有内容，不会覆盖；结果见新工作表。',
    'target-merged': '“{sheet}”的 {cells} 在合并单元格内，不会写入；结果见新工作表。',
    'target-formula': '“{sheet}”的 {cells} 是公式，不会覆盖；结果见新工作表。',
    'hidden-rows-counted': '“{sheet}”有隐藏或筛掉的行，也已计入：{cells}。',
    'per-pupil-under-raw':
      '本程序在“{sheet}”的 {cells} 写入的是每生（每百生）的数，单位与该列原来的不同。',
  },
  engine: {
    'no-pupils': '{school}的学生数为 0，不计入。如确有学生，请补填后重新评估。',
    'no-pupils-but-classes': '{school}的学生数为 0，却有{fields}。请核对学生数。',
    'pupils-unknown':
      '看不出{school}属于小学还是初中，或缺学生数，没有计入。请补填学段和分学段的学生数。',
    'part-exceeds-whole': '{school}的{part}大于{whole}。请核对这两个数。',
    'per-pupil-implausible':
      '{school}的生均教学仪器设备值为 {perPupil} 元，很可能把万元和元弄混了。请核对单位。',
    'not-per-stage': '{school}有几个学段，{fields}没有分学段填写，无法判定。请分小学、初中填写。',
    'no-split': '{school}缺另一学段的学生数，{fields}无法分摊。请补填各学段学生数。',
    'teaching-space-assumed-net':
      '{stage}没有“室内体育用房”一列，按教学及辅助用房已扣除室内体育用房计算。如未扣除，请补上这一列。',
    'sports-space-without-indoor':
      '{stage}只有运动场地面积，没有室内体育用房，体育运动场馆面积可能偏小。请补上室内体育用房一列。',
    'stated-values-used':
      '{stage}“{indicator}”没有总量，按表中填写的生均（每百名）值与在校生数计算。填写值已取舍小数，接近标准时请核对总量。',
    'degree-rows-incomplete':
      '{stage}的学历列没有博士或研究生，高于规定学历教师数可能偏小。请补齐学历列。',
    'title-columns-incomplete':
      '{stage}的职称列没有正高级，中级及以上职称教师数可能偏小（高级一列已含正高级的除外）。请补上正高级一列。',
    'rounding-would-mislead':
      '{school}{stage}{indicator}显示为 {printed}，实际为 {exact}，界线是 {bound}，按实际数值判定。',
  },
  reading: {
    'text-number': '{cell} 的“{text}”是文本格式的数字，已按 {value} 计算。建议改为数值格式。',
    'not-a-number': '{cell} 的“{text}”不是数字，{school}的{header}按未填处理。请改填一个数。',
    'error-cell': '{cell} 显示 {text}，{school}的{header}无法取数。请改正公式或改填数值。',
    'blank-cell': '{cell} 没有填，{school}的{header}按缺数据处理，不按零计算。确实没有请填 0。',
    'negative-number': '{cell} 的 {text} 是负数，{school}的{header}按未填处理。请改正。',
    'formula-without-value':
      '{cell} 是公式但没有计算结果，{school}的{header}无法取数。请在 Excel 中打开并保存后再评估。',
    'row-blank': '第 {row} 行{school}的数据都没有填，按缺数据处理。请补填，或删去这一行。',
    'fraction-of-people': '{cell} 的 {text} 不是整数，{school}的{header}应为整数。请核对。',
    'unit-assumed': '{cell}“{header}”没有写单位，按{unit}计算。请在表头写明单位。',
    'unit-unreadable':
      '{cell}“{header}”括号里的单位没有认出，暂按{unit}计算。请改写为元、千元或万元。',
    'unit-unclear':
      '{cell}“{header}”没有写单位：按{unit}算，生均约 {value}；按{by}算，生均约 {text}。都有可能，请在表头写明单位，或在核对列中选定。',
    'cell-unit': '{cell} 的“{text}”写的单位与本列不同，{school}的{header}按{unit}换算。请核对。',
    'unit-converted': '{cell}“{header}”以{unit}为单位，已换算。',
    'duplicate-column': '{cell}“{header}”与另一列是同一数据项，取用{value}列。请核对列。',
    'second-list':
      '{cell}“{header}”是第二列学校名称，其中的“{text}”等学校没有计入（取用的是{value}列）。如是并排的另一张表，请在两表之间空一列；如不用，请在核对列中设为不使用。',
    'two-values':
      '{cell}“{header}”与{by}是同一数据项，但{school}一处是 {text}，一处是 {value}。请改成一致，或在核对列中把不用的一列设为不使用。',
    'part-columns':
      '{cell}“{header}”与“{by}”像是同一数据项的几个分项，表中没有合计。请补一列合计数，或在核对列中确认取用哪一列。',
    'not-counted': '{cell}“{header}”已认出，但不计入指标。只有符合特殊情形并有佐证材料时才可计入。',
    'space-net-by-note':
      '{cell}“{header}”：表中注明“{text}”，按已扣除室内体育用房计算，不再重复扣除。',
    'space-gross-by-note':
      '{cell}“{header}”：表中注明“{text}”，但没有室内体育用房一列，无法扣除。请补上这一列。',
    'space-notes-differ':
      '{cell}“{header}”：表中一处注明“{text}”，另一处注明“{by}”，说法不一。请在“核对列”中选定这一列是否已扣除室内体育用房。',
    'sports-note':
      '{cell}“{header}”：表中注明“{text}”，与这一列的名称不一致，室内体育用房可能漏算或重复计算。请在核对列中选定这一列是运动场地还是体育运动场馆。',
    'space-remark':
      '{cell}：“{text}”只说一部分学校，没有采用，按这一列的统一口径计算。口径不同的，请改填那些学校的数。',
    'ratio-inverted': '{cell}“{header}”填的是每名教师负担的学生数，已换算成每名学生拥有的教师数。',
    'ratio-scale':
      '{cell}“{header}”的数（中间值 {value}）与表头写的单位对不上，已按常见数值换算。请核对单位。',
    'ratio-unclear':
      '{cell}“{header}”的数（中间值 {value}）超出常见范围，看不出单位或算法。请核对数值和单位。',
    'ratio-stray':
      '{cell} {school}的{header}填的是 {text}，与各校的中间值 {value} 相差 50 倍以上，可能点错小数点或用错单位。请核对。',
    'duplicate-school':
      '{cell} 的{school}在表中不止一次（另见 {value}），两行都已计入。请核对是否重复填报。',
    'column-not-recognised': '{cell}“{header}”没有认出，未使用。',
    'stage-assumed': '{cell} {school}的学段表中没有写明，按{value}计算。请核对。',
    'stage-contradiction':
      '{cell} “{text}”与“{by}”说的学段不一致，暂按{value}计算。请改正其中一处。',
    'stage-unknown': '{cell} {school}看不出是小学还是初中。请在表中写明学段或学校类型。',
    'kind-unknown': '{cell} {school}的学校类型“{text}”没有认出。请按小学、初中、九年一贯制等填写。',
    'total-row-left-out': '第 {row} 行“{text}”是合计或平均行，不当作学校。',
    'row-left-out':
      '第 {row} 行“{text}”没有当作学校，未计入。如是学校，请写明全称，并在有序号的表中补上序号。',
    'name-missing': '第 {row} 行有数据但没有学校名称，没有计入。请补填学校名称。',
    'gathered-open': '{cell} 汇总时留下的疑点：{text}核对后删去这一行，再重新评估。',
    'other-table': '本表还有 {range} 未评估，请选中它再评估。',
    'hidden-rows-counted':
      '从 {cell} 起有 {value} 行是隐藏或被筛选掉的，已计入。如不应计入，请移出本表。',
    'combined-school-one-row': '{cell} {school}有几个学段，本表只有一行，按{value}部分的数据计算。',
    'choice-lost':
      '记住的模板里指定过“{header}”这一列，本表没有找到，按表头识别。请在核对列中看一遍。',
    'choice-unit-unknown':
      '{cell}“{header}”指定的单位“{unit}”与数据项不符，没有采用，按表头识别。请在核对列中重选单位。',
    'choice-unit-differs':
      '{cell}“{header}”指定的单位是“{unit}”，本表标题写的是“{by}”，暂按“{unit}”计算。请在核对列中重选单位，或改正标题。',
    'column-doubtful': '{cell}“{header}”像是{value}，不能确定。请在核对列中确认。',
    'merged-amount':
      '{cell} 属于跨行合并单元格 {text}，{school}的{header}分不清各校多少，按未填处理。请拆分填写。',
    'ratio-differs':
      '{cell} {school}的{header}填的是 {text}，按本表数据算得 {value}，相差超过 1%。请核对；评估按算得的数。',
    'hidden-rows-left-out':
      '从 {cell} 起有 {value} 行（第 {row} 行）是隐藏或被筛选掉的，按您的选择没有计入。如应计入，请点“计入这些行”。',
    'several-counties':
      '{cell}“{header}”列里有几个县（{text}等）的学校。评估以县为单位，请每个县分开一张表评估。',
    'branch-joined': '{cell} {school}不计校数，学生数和各项数据已并入{text}。',
    'branch-without-main':
      '{cell} {school}不计校数，但表中看不出它的主校，没有并入，暂按单独一所学校计算。请加一列“主校名称”，写明主校全称（学段相同）。',
    'branch-outside':
      '{cell} {school}不计校数，但不是小学、初中一类的学校（如幼儿园、高中、特教、职教），各项数据没有并入主校，也不计入评估。',
    'branch-unclear':
      '{cell} {school}的{header}填的是“{text}”，看不出是否计校，暂按计校处理。请填 1（计校）或 0（并入主校）。',
    'parts-joined':
      '{cell} {school}各学段共用合并单元格 {text} 中的数据，已作为全校数据按学段分摊。',
    'resource-twice':
      '{cell} {school}的{header}与另一学段（{value}）完全相同，可能是全校数据填了两遍。请改填各学段的数；全校共用的，请把两行的单元格合并填一个数。',
    'sum-like-row':
      '{cell} “{school}”的数据正好等于第 {text} 行共 {value} 行之和，可能是小计，暂按学校计入。如是小计，请把名称改为“小计”。',
    'code-unreadable':
      '{cell} {school}的学校代码“{text}”不完整（位数太多或成了科学计数），没有使用。请改为文本格式重新填写。',
    'total-differs':
      '{cell} 的合计 {text} 与各校之和 {value} 不一致。请核对；文本格式的数字不会被求和公式算进去。',
    'form-name-from-file': '表中没有学校名称，按文件名“{text}”取用。请核对。',
    'form-name-missing':
      '“{text}”中没有学校名称，看不出是哪所学校。请在表头“学校（机构）名称”处补填。',
    'form-facts-differ': '{cell} 写的是“{text}”，另一处是“{value}”，看不出哪个对。请改成一致。',
    'form-figures-differ':
      '{school}的“{header}”在 {cell} 是 {text}，在 {by} 是 {value}。没有取用，请改成一致。',
    'form-figures-added': '{school}的“{header}”由 {text} 相加，得 {value}。',
    'form-lent-left-out':
      '{cell} {school}的“{header}”还有非学校产权独立使用的 {text}，没有计入。如应计入，请改合计数。',
    'form-arts-unclear':
      '{cell} {school}的“{header}”为 {text}，与音乐、美术之和不同，看不出是否为艺术教师总数，暂按总数计算。请核对。',
    'form-items-unused': '本表有 {value} 个填报项目没有用到：{text} 等。',
    'roster-word-unknown': '{cell}“{header}”的“{text}”没有认出，没有据此计数。请改为常用写法。',
    'roster-cell-blank': '{cell}“{header}”没有填，看不出这名教师是否计入。请补填。',
    'roster-row-left-out': '第 {row} 行有数据但没有姓名，没有计入。请补填，或删去这一行。',
    'roster-stage-unknown':
      '{cell} 这名教师的任教学段没有写明，{school}的教师数无法分学段统计。请补填任教学段。',
    'roster-code-shared':
      '{cell} {school}的学校代码“{text}”也用在{value}上，没有据代码归并，按校名分别统计。请改正学校代码或校名。',
    'roster-code-missing':
      '{cell} {school}有几个学校代码，从这里起有 {value} 名教师没有代码，看不出属于哪一所。请补填学校代码。',
    'roster-teacher-twice':
      '{cell} 与 {value} 是同一名教师（姓名与证件号相同），两处都计了数。请删去一处。',
    'roster-others-left-out': '从 {cell} 起有 {value} 人不是在岗专任教师，或任教学前，没有计入。',
    'roster-all-counted':
      '名册中没有“是否专任”一列，{value} 人都按专任教师计数。请核对，或在标题写明“专任教师”。',
    'roster-first-subject':
      '从 {cell} 起有 {value} 名教师任教几门学科，按写在最前的一门计数。请核对。',
    'roster-blank-marks': '{cell}“{header}”只标了是的教师，{value} 名没有标的按不是计数。请核对。',
  },
};
