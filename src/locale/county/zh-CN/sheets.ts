/** Chinese texts of the county's part: the sheets that the county fills in, and doubts about them. */
export const sheets = {
  names: {
    figures: '县级数据',
    classes: '班级名单',
    rooms: '专用教室',
    schools: '学校情况',
    scores: '评分表',
    overview: '总体研判',
    standard: '评估标准',
  },
  title: '{sheet} · {standard}',
  about: {
    figures:
      '只填浅黄色单元格。没有的填 0，还不知道的留空（按“待填报”处理，不算达标）。选“是”或“无”的事项要写明佐证材料。生成日期：{date}',
    classes:
      '每个班一行，可以整列粘贴，行数不限。年级写“三年级”，班级写“（2）班”；用不到的行留空或删除。生成日期：{date}',
    rooms:
      '每间音乐、美术专用教室一行；一所学校有几间就写几行。面积按使用面积填；没有专用教室的，面积填 0。生成日期：{date}',
    schools:
      '每所学校一行。随迁子女占比可以填 35% 或 0.35；金额单位是元。不知道的留空（按“待填报”处理）。生成日期：{date}',
    scores:
      '满分由各省规定，可以修改，合计应为 {total} 分；{pass} 分以上达标。得分不能高于满分，并写明佐证材料。生成日期：{date}',
  },
  columns: {
    code: '编号',
    item: '项目',
    unit: '单位',
    value: '填报值',
    evidence: '佐证材料',
    hint: '填写说明',
    clause: '依据',
    school: '学校',
    stage: '学段',
    grade: '年级',
    class: '班级',
    pupils: '学生数',
    use: '教室类型',
    room: '教室',
    area: '面积（㎡）',
    built: '建成年份',
    rural: '乡村',
    boarding: '寄宿',
    migrants: '随迁子女占比',
    allotted: '拨付公用经费（元）',
    budget: '公用经费预算（元）',
    training: '教师培训经费预算（元）',
    group: '组',
    full: '满分',
    got: '得分',
  },
  units: {
    person: '人',
    yuan: '元',
    'ten-thousand-yuan': '万元',
    school: '所',
    year: '年',
    'yes-no': '是/否',
    'none-some': '无/有',
    level: '等级',
    rate: '比率',
  },
  choices: {
    'yes-no': ['是', '否'],
    'none-some': ['无', '有'],
    level: ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'],
    stage: ['小学', '初中'],
    use: ['音乐', '美术'],
  },
  stages: { primary: '小学', junior: '初中' },
  uses: { music: '音乐', 'fine-arts': '美术' },
  total: '合计',
  band: '{id}　{name}：{requirement}',
  clause: '{document} {clause}',
  separator: '；',
  relation: { 'at-least': '≥', 'at-most': '≤', 'more-than': '＞', 'less-than': '＜' },
  requirement: {
    yes: '{code} 选“是”，并有佐证材料',
    none: '{code} 选“无”，并有佐证材料',
    compare: '{value} {relation} {limit}',
    notWithout: '{text}（{code} 为 0 的不适用）',
    'class-size': '小学每班 ≤ {primary} 人，初中每班 ≤ {junior} 人（填“班级名单”）',
    'school-size': '义务教育阶段学生 ≤ {other} 人，一贯制学校 ≤ {long} 人（填“学校情况”）',
    'special-rooms': {
      both: '每 {classes} 个班音乐、美术教室各 1 间，音乐 ≥ {music} ㎡，美术 ≥ {arts} ㎡（填“专用教室”）',
      either:
        '每 {classes} 个班音乐或美术教室 1 间，音乐 ≥ {music} ㎡，美术 ≥ {arts} ㎡（填“专用教室”）',
    },
    'small-school-funds':
      '不足 {below} 人的乡村小规模学校和教学点，拨付公用经费 ≥ {countAs} 人 × 生均定额（{codes}；填“学校情况”）',
    'training-share': '每校教师培训经费预算 ÷ 公用经费预算 ≥ {least}（填“学校情况”）',
    score: '合计 {total} 分，{pass} 分以上达标（填“评分表”）',
  },
  findings: {
    'not-a-number':
      '{cell}：{school}“{header}”填的是“{text}”，不是一个数。请改成数字；不知道的留空。',
    'error-cell': '{cell}：{school}“{header}”是错误值 {text}。请改正公式或直接填数。',
    'negative-number': '{cell}：{school}“{header}”是负数（{text}）。请核对。',
    'date-cell': '{cell}：{school}“{header}”被当成了日期。请把单元格改为常规格式，重新填数。',
    fraction: '{cell}：{school}“{header}”填的是 {text}，应为整数。请核对，也看看单位对不对。',
    'not-a-choice': '{cell}：{school}“{header}”填的是“{text}”。请从 {choices} 中选一个。',
    'not-a-year': '{cell}：{school}“{header}”填的是“{text}”。请填四位年份，例如 2016。',
    'rate-unclear':
      '{cell}：{school}“{header}”填的是 {text}，看不出是不是百分数。请写成带 % 的数。',
    'unit-unclear': '{cell}：“{header}”的单位写的是“{unit}”，换算不了。请改回原来的单位。',
    'unit-converted': '{cell}：“{header}”按“{unit}”读取（{text}），已换算。',
    'formula-without-value':
      '{cell}：{school}“{header}”是公式，但文件里没有结果。请用 Excel 打开、保存后再试。',
    'figure-twice': '{cell}：“{header}”填了两次，与 {by} 不同，按“待填报”处理。请留下一个。',
    'code-unknown': '{cell}：没有编号“{text}”，这一格没有采用。请核对编号。',
    'row-unknown': '{cell}：认不出“{text}”是哪一项，这一格没有采用。请补上编号。',
    'code-name-differ':
      '{cell}：编号是 {text}，项目却是 {value} 的，这一格没有采用。请改对编号或项目。',
    'school-missing': '{cell}：这一行没有学校名称。请补上。',
    'class-missing': '{cell}：{school}这个班没有班级名称。请补上。',
    'pupils-missing': '{cell}：{school}{text}没有填学生数，按“待填报”处理。',
    'stage-unclear': '{cell}：{school}{text}是小学还是初中看不出来，或前后矛盾。请填对学段。',
    'senior-left-out': '{cell}：{school}{text}是高中的班，不计入。',
    'class-twice': '{cell}：{school}{text}与 {by} 重复。请核对，删去一行。',
    'class-differs': '{cell}：{school}{text}与 {by} 的学生数不同，按“待填报”处理。请留下一行。',
    'class-count':
      '{cell}：{school}“班级”填的是数字，可能是班数，不是班名，按“待填报”处理。请每个班写一行。',
    'school-twice':
      '{cell}：{school}填了两次，与 {by} 的内容不同，不同的格按“待填报”处理。请留下一行。',
    'room-twice':
      '{cell}：{school}的教室“{text}”与 {by} 相同，只算一间。请删去一行；确是两间的，在“教室”写不同的名称。',
    'room-use-unclear':
      '{cell}：{school}的教室“{text}”看不出是音乐还是美术，没有采用。请在“教室类型”写明；其他用途的教室不用管。',
    'score-unknown': '{cell}：“{text}”没有编号，得分没有采用。请补上编号。',
    'sheet-hidden': '隐藏的工作表没有算在内：“{sheet}”。要算在内，请取消隐藏；不算的，不用管。',
  },
} as const;
