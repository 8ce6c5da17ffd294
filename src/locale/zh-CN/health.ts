/** Data check (数据体检): its rules, what they find, and the parts of the result sheet that belong to it. */
export const health = {
  rule: {
    K1: '有班级或教师却没有学生',
    K2: '教师的分项多于总数',
    K3: '有骨干教师却没有培训记录',
    K4: '实验室达标却没有仪器设备',
    K5: '万元和元混用',
    K6: '面积的分项大于总数',
    K7: '所填生均值与总量不符',
    K8: '同一数据项有两个数',
    K9: '与上年相差过大而没有说明',
    K10: '年级、招生、毕业人数对不上',
    K11: '小学毕业生少于初中招生',
    K12: '年级数与通常不同',
    K13: '一贯制学校没有分学段，或共用资源填了两遍',
    K14: '各表的学校名称或代码不一致',
    K15: '音乐、美术教室面积不够',
    K16: '比率超过 100%',
    K17: '百分数写法不一',
    K18: '两处来源的数不一致',
    K19: '同一数据项单位不一',
    K20: '分项之和与合计不符',
  },
  /** Parts that have no name of their own: the stages of a school. */
  stages: '各学段',
  ruleMark: '（体检规则 {id}）',
  ruleLine: '{id} {name}：{clause}（{document}）',
  uncheckedLine: '；其中未查：{unchecked}',
  countyData: '学校表里没有可查的数据',
  sheet: {
    rules: '体检规则',
    joined: '已并入主校的校区',
    joinedInto: '并入{main}（{cell}），学生数和各项资源相加后计算',
    muted: '已忽略的问题',
    mutedBecause: '{text}　忽略原因：{reason}',
  },
  engine: {
    'parts-exceed-whole':
      '{school}{stage}的{parts}合计 {sum}，大于{whole} {total}。请核对这几个数。',
    'parts-differ': '{school}{stage}的{whole}填的是 {total}，分项（{parts}）之和是 {sum}。请核对。',
    'backbone-without-training':
      '{school}{stage}有骨干教师，县级及以上培训却是 0。请核对培训人次或骨干教师数。',
    'laboratory-without-equipment':
      '{school}{stage}实验室填的是达标，教学仪器设备值却是 0。请核对这两项。',
    'grades-differ':
      '{school}{stage}各年级学生之和是 {sum}，在校生数填的是 {total}。请核对；评估按在校生数。',
    'intake-differs':
      '{school}{stage}招生数是 {sum}，{whole}是 {total}。如有转入转出请在备注说明，否则请核对。',
    'graduates-differ': '{school}{stage}{part}是 {sum}，{whole}是 {total}。请核对。',
    'grades-unusual':
      '{school}{stage}填了 {grades} 个年级，通常是 {usual} 个。五四制或年级不全属正常，否则请核对。',
    'rooms-too-small':
      '{school}的{part} {rooms} 间、面积共 {area} 平方米，平均每间不到 {each} 平方米。面积不够的不能算专用教室；2016 年以前建成的和乡村小规模学校另有规定。',
    'stated-near-threshold':
      '{school}{stage}“{indicator}”填的是 {stated}，离界线 {bound} 太近：填写值取舍过小数，原值可能在界线另一侧。现按填写值判定，请用总量核对。',
    'stated-not-per-stage':
      '{school}有几个学段，“{indicator}”等生均（每百名）值只填了全校一个数，分不清各学段是多少，无法判定。请分学段填写，或补上总量。',
    'branch-not-joined':
      '{school}标明不计校数，但不属于小学、初中阶段，或找不到同学段的主校，没有并入，单独计算。请填写主校名称，或把两者写在同一学段。',
  },
  reading: {
    'year-jump':
      '{cell} {school}的{header}是 {text}，上学年是 {value}，相差 {percent}，备注没有说明。请核对，或在备注写明原因。',
    'unit-jump':
      '{cell} {school}的{header}折合 {text} 元，上学年是 {value} 元，相差约一万倍，很可能有一年把万元和元弄混了。请核对单位。',
    'graduates-below-intake':
      '{cell} 全表小学毕业生 {value} 人，少于初中招生 {text} 人。如有外来学生请说明，否则请核对。',
    'rate-over-100':
      '{cell} {school}的{header}是 {text}，超过 100%。请核对；照原样列出，不改成 100%。',
    'percent-mixed':
      '{cell} {school}的{header}填的是 {text}，同一列其他学校多在 20 以上。可能一处按 0.95、一处按 95 填写，请统一。',
    'units-mixed':
      '{cell}“{header}”以{unit}为单位，而{by}以{value}为单位，已分别换算。建议统一单位。',
    'people-in-wan': '{cell}“{header}”以{unit}为单位，人数只精确到小数位，已换算成人。请改填人数。',
  },
};
