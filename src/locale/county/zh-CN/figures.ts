import { growthFigures } from './growthFigures';

/** Chinese texts of the county's part: its figures, as the clerk's papers call them, with an example. */
export const figures = {
  'evaluation-year': { name: '申报评估年份', hint: '填四位年份。例：2025' },
  'basic-balance-year': {
    name: '通过基本均衡国家认定年份',
    hint: '以认定公告的年份为准。例：2019',
  },
  'monitoring-kept-up': {
    name: '认定后年度监测持续保持较高水平',
    hint: '选“是”须有各年监测结果作佐证',
  },
  'basic-composite-primary': { name: '基本均衡综合差异系数（小学）', hint: '填小数。例：0.412' },
  'basic-composite-junior': { name: '基本均衡综合差异系数（初中）', hint: '填小数。例：0.356' },
  'school-plan': { name: '学校规划布局合理，符合国家规定', hint: '佐证：布局规划、批复文件' },
  'uniform-standards': {
    name: '城乡建设、编制、生均公用经费基准、装备标准统一',
    hint: '佐证：四项标准的文件',
  },
  'fund-base-primary': {
    name: '生均公用经费基准定额（小学）',
    hint: '本县执行的每生每年定额。例：720',
  },
  'fund-base-primary-ruled': {
    name: '省（市）规定的生均公用经费基准定额（小学）',
    hint: '省或市文件规定的定额。例：720',
  },
  'fund-base-junior': {
    name: '生均公用经费基准定额（初中）',
    hint: '本县执行的每生每年定额。例：940',
  },
  'fund-base-junior-ruled': {
    name: '省（市）规定的生均公用经费基准定额（初中）',
    hint: '省或市文件规定的定额。例：940',
  },
  'special-school-fund': {
    name: '特殊教育学校公用经费',
    hint: '全年拨付总额，不是生均。例：1250000',
  },
  'special-school-pupils': {
    name: '特殊教育学校在校生数',
    hint: '本县没有特殊教育学校填 0。例：126',
  },
  'teacher-pay': { name: '义务教育教师年平均工资收入', hint: '上一年度公办学校教师。例：98600' },
  'civil-servant-pay': {
    name: '当地公务员年平均工资收入',
    hint: '与教师同一年度、同一口径。例：97200',
  },
  'performance-pay-as-ruled': { name: '教师绩效工资总量按规定核定', hint: '佐证：核定文件' },
  'teachers-trained': {
    name: '培训学时达标的专任教师数',
    hint: '近五年培训学时达到规定的人数。例：2310',
  },
  'full-time-teachers': { name: '义务教育专任教师数', hint: '小学、初中合计。例：2310' },
  'posts-distributed': { name: '教职工编制和岗位由教育部门统筹分配', hint: '佐证：分配文件' },
  'teachers-to-exchange': { name: '符合交流条件的教师数', hint: '本年度校长和教师合计。例：860' },
  'teachers-exchanged': { name: '实际交流轮岗教师数', hint: '本年度实际交流人数。例：104' },
  'backbone-exchanged': { name: '交流轮岗教师中的骨干教师数', hint: '含在实际交流人数中。例：26' },
  'teachers-certified': { name: '持有教师资格证的专任教师数', hint: '持证上岗人数。例：2310' },
  'nearby-primary': {
    name: '就近划片入学学生数（小学）',
    hint: '城区和镇区公办小学，不含寄宿制。例：5820',
  },
  'nearby-primary-of': {
    name: '城镇公办小学在校生数（不含寄宿制）',
    hint: '就近划片入学比例的分母。例：5820',
  },
  'nearby-junior': {
    name: '就近划片入学学生数（初中）',
    hint: '城区和镇区公办初中，不含寄宿制。例：2760',
  },
  'nearby-junior-of': {
    name: '城镇公办初中在校生数（不含寄宿制）',
    hint: '就近划片入学比例的分母。例：2830',
  },
  'senior-places': { name: '优质普通高中招生计划数', hint: '本年度招生名额。例：1200' },
  'senior-places-distributed': {
    name: '分配到初中学校的招生名额',
    hint: '本年度分配名额。例：660',
  },
  'senior-places-rural': { name: '招生名额向农村初中倾斜', hint: '佐证：名额分配表' },
  'left-behind-care': { name: '留守儿童关爱体系健全', hint: '佐证：工作制度、台账' },
  migrants: { name: '符合条件的随迁子女数', hint: '没有填 0。例：430' },
  'migrants-public': { name: '在公办学校就读的随迁子女数', hint: '含在符合条件的人数中。例：392' },
  'migrants-bought': { name: '在政府购买学位的民办学校就读的随迁子女数', hint: '没有填 0。例：18' },
  graduates: { name: '初中毕业生数', hint: '本届毕业人数。例：2475' },
  intake: { name: '本届初一入学时学生数', hint: '三年前入学人数。例：2500' },
  'transferred-in': { name: '三年内转入学生数', hint: '没有填 0。例：20' },
  'transferred-out': { name: '三年内转出学生数', hint: '没有填 0。例：40' },
  deaths: { name: '三年内死亡学生数', hint: '没有填 0。例：1' },
  'disabled-children': { name: '适龄残疾儿童少年数', hint: '没有填 0。例：244' },
  'disabled-regular': { name: '随班就读的残疾儿童少年数', hint: '没有填 0。例：118' },
  'disabled-home': { name: '送教上门的残疾儿童少年数', hint: '没有填 0。例：61' },
  'disabled-special': { name: '特殊教育学校就读的残疾儿童少年数', hint: '没有填 0。例：60' },
  'school-charters': { name: '所有学校制定章程', hint: '佐证：章程核准名册' },
  'digital-management': { name: '学校管理与教学信息化', hint: '佐证：平台与应用情况' },
  'digital-teaching': {
    name: '教师熟练运用信息化手段，设施设备利用率较高',
    hint: '佐证：使用记录',
  },
  'moral-education': { name: '所有学校德育工作、校园文化建设达到良好以上', hint: '佐证：评估结果' },
  'all-courses': { name: '课程开齐开足，教学秩序规范', hint: '佐证：课程表、检查记录' },
  'no-excessive-burden': { name: '无过重课业负担', hint: '佐证：作业与考试管理检查' },
  'chinese-level': {
    name: '国家义务教育质量监测水平等级（语文）',
    hint: '按国家监测报告选等级；尚未公布留空',
  },
  'chinese-difference': {
    name: '国家义务教育质量监测校际差异率（语文）',
    hint: '监测报告的校际差异率，不是差异系数。例：0.12 或 12%',
  },
  'mathematics-level': {
    name: '国家义务教育质量监测水平等级（数学）',
    hint: '按国家监测报告选等级；尚未公布留空',
  },
  'mathematics-difference': {
    name: '国家义务教育质量监测校际差异率（数学）',
    hint: '监测报告的校际差异率，不是差异系数。例：0.12 或 12%',
  },
  'science-level': {
    name: '国家义务教育质量监测水平等级（科学）',
    hint: '按国家监测报告选等级；尚未公布留空',
  },
  'science-difference': {
    name: '国家义务教育质量监测校际差异率（科学）',
    hint: '监测报告的校际差异率，不是差异系数。例：0.12 或 12%',
  },
  'sports-level': {
    name: '国家义务教育质量监测水平等级（体育）',
    hint: '按国家监测报告选等级；尚未公布留空',
  },
  'sports-difference': {
    name: '国家义务教育质量监测校际差异率（体育）',
    hint: '监测报告的校际差异率，不是差异系数。例：0.12 或 12%',
  },
  'arts-level': {
    name: '国家义务教育质量监测水平等级（艺术）',
    hint: '按国家监测报告选等级；尚未公布留空',
  },
  'arts-difference': {
    name: '国家义务教育质量监测校际差异率（艺术）',
    hint: '监测报告的校际差异率，不是差异系数。例：0.12 或 12%',
  },
  'morals-level': {
    name: '国家义务教育质量监测水平等级（德育）',
    hint: '按国家监测报告选等级；尚未公布留空',
  },
  'morals-difference': {
    name: '国家义务教育质量监测校际差异率（德育）',
    hint: '监测报告的校际差异率，不是差异系数。例：0.12 或 12%',
  },
  'entrance-examination': { name: '以考试方式招生', hint: '如实选“无”或“有”；选“无”须有佐证' },
  'illegal-school-choice': { name: '违规择校行为', hint: '如实选“无”或“有”；选“无”须有佐证' },
  'key-schools-classes': { name: '设重点学校或重点班', hint: '如实选“无”或“有”；选“无”须有佐证' },
  'posts-left-open': {
    name: '“有编不补”或长期聘用编外教师',
    hint: '如实选“无”或“有”；选“无”须有佐证',
  },
  'serious-accident': {
    name: '教育系统重大安全事故或严重违纪违规事件',
    hint: '如实选“无”或“有”；选“无”须有佐证',
  },
  'data-fraud': { name: '弄虚作假行为', hint: '如实选“无”或“有”；选“无”须有佐证' },
  'questionnaires-valid': { name: '满意度调查有效问卷数', hint: '回收的有效问卷。例：1480' },
  'questionnaires-satisfied': {
    name: '满意度调查满意问卷数',
    hint: '有效问卷中满意的份数。例：1395',
  },
  visited: { name: '实地走访人数', hint: '没有走访填 0。例：120' },
  'visited-satisfied': { name: '实地走访满意人数', hint: '没有走访填 0。例：114' },
  'basic-standard-schools': { name: '义务教育学校数', hint: '参加办学基本标准评估的学校。例：86' },
  'basic-standard-reached': { name: '达到省办学基本标准的学校数', hint: '例：86' },
  ...growthFigures,
} as const;
