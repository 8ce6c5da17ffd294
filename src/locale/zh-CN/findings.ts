/** Reasons and doubts in words: what it is, what it means for the result, what to do. */
export const findings = {
  reason: {
    'below-floor': '{indicators}低于标准值的 85%',
    'too-few-met': '{met} 项达标，少于要求的 {required} 项（未达标：{indicators}）',
    'indicator-unknown': '{indicator}无法判定：{missing}',
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
    'target-occupied': '“{sheet}”的 {cells} 已有内容，不会覆盖；结果见新工作表。',
    'target-merged': '“{sheet}”的 {cells} 在合并单元格内，不会写入；结果见新工作表。',
    'target-formula': '“{sheet}”的 {cells} 是公式，不会覆盖；结果见新工作表。',
    'hidden-rows-counted': '“{sheet}”有隐藏或筛掉的行，也已计入：{cells}。',
    'per-pupil-under-raw': '“{sheet}”的 {cells} 填的是每生（每百生）的数，单位与该列原来的不同。',
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
    'unit-converted': '{cell}“{header}”以{unit}为单位，已换算。',
    'duplicate-column': '{cell}“{header}”与另一列是同一数据项，取用{value}列。请核对列。',
    'duplicate-school': '{cell} 的{school}在表中不止一次（另见 {value}）。请核对是否重复填报。',
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
    'other-table': '本表还有 {range} 未评估，请选中它再评估。',
    'hidden-rows-counted':
      '从 {cell} 起有 {value} 行是隐藏或被筛选掉的，已计入。如不应计入，请移出本表。',
    'combined-school-one-row': '{cell} {school}有几个学段，本表只有一行，按{value}部分的数据计算。',
    'column-doubtful': '{cell}“{header}”像是{value}，不能确定。请在核对列中确认。',
    'merged-amount':
      '{cell} 属于跨行合并单元格 {text}，{school}的{header}分不清各校多少，按未填处理。请拆分填写。',
    'ratio-differs':
      '{cell} {school}的{header}填的是 {text}，按本表数据算得 {value}，相差超过 1%。请核对；评估按算得的数。',
    'total-differs':
      '{cell} 的合计 {text} 与各校之和 {value} 不一致。请核对；文本格式的数字不会被求和公式算进去。',
  },
};
