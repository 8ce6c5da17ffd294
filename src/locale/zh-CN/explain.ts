/** 算给你看: the arithmetic of one number, line by line. */
export const explain = {
  sectionTitle: '{school} · {stage} · {indicator}',
  coefficientTitle: '{stage} · {indicator} · 差异系数',
  numerator: '分子：{names} = {figures}',
  statedNumerator: '分子：表中填写的{names}折算成总量 = {figures} = {total}（表中没有总量）',
  statedFigures: '{value} × {pupils} 人 ÷ {perPupils}',
  split: '本校 {stage}分摊 {weighted} ÷ {all}（学生数按 {weights} 加权），以上为分摊后的数',
  cells: '取自：{cells}',
  valueOne: '{numerator} ÷ {pupils} = {value}（{unit}）',
  valueHundred: '{numerator} ÷ {pupils} × 100 = {value}（{unit}）',
  unknown: '无法计算：{missing}',
  met: '达标：{numerator} ≥ {threshold} × {pupils} ÷ {perPupils} = {needed}',
  floor:
    '未达标：{numerator} < {threshold} × {pupils} ÷ {perPupils} = {needed}，但不低于其 85%（{floorNeeded}）',
  below: '低于85%：{numerator} < {threshold} × {pupils} ÷ {perPupils} × 85% = {floorNeeded}',
  gap: '到标准值还差 {toStandard}；到 85% 还差 {toFloor}',
  mean: '全县平均值 = Σ资源 ÷ Σ学生{hundred} = {resources} ÷ {pupils}{hundred} = {mean}',
  hundred: ' × 100',
  school:
    '{school}：{resource} ÷ {own}{hundred} = {value}；{own}/{pupils} × ({value} − {mean})² = {part}（占 {share}）',
  moreSchools: '…… 另有 {count} 个学段部，合计 {part}',
  deviation: '标准差 = √({sum}) = {deviation}',
  coefficient: '差异系数 = 标准差 ÷ 平均值 = {deviation} ÷ {mean} = {coefficient}',
  limit: '上限 {limit}：{verdict}',
  missingSections: '缺数据的学段部：{list}。下面为暂算，不作为结果。',
  clause: '依据：{document}，{clause}',
  rounding: '判定用未舍入的数值，以上数字只为显示而舍入。',
};
