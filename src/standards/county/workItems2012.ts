import type { ScoreItem } from './CountyTest';

const groups: readonly (readonly [string, readonly string[]])[] = [
  [
    '入学机会',
    [
      '随迁子女就学纳入教育发展规划和财政保障',
      '建立留守儿童关爱体系',
      '三类残疾儿童少年入学率达到要求',
      '优质普通高中招生名额分配到初中',
    ],
  ],
  [
    '保障机制',
    [
      '建立均衡发展责任、监督和问责机制',
      '义务教育经费预算单列，近三年做到三个增长',
      '推进学校标准化建设，改造薄弱学校，经费倾斜',
      '转移支付资金用于义务教育的比例达到省定要求',
    ],
  ],
  [
    '教师队伍',
    [
      '全面实施绩效工资制度',
      '学科教师配备合理，生师比达到省定编制标准',
      '校长和教师定期交流',
      '落实教师培训经费，加强培训',
    ],
  ],
  [
    '质量与管理',
    [
      '开齐开足课程',
      '小学、初中巩固率达到省定标准',
      '学生体质健康及格率达到省定标准',
      '不设重点学校和重点班，择校现象得到遏制',
      '过重课业负担得到减轻',
    ],
  ],
];
const names = groups.flatMap(([group, list]) => list.map((name) => ({ group, name })));

/**
 * The 17 items of 县级政府推进工作 with points that add up to 100. The provinces set the points: these are only a start
 * (six each, five for the last two), and the score sheet lets the clerk change them.
 */
export const workItems2012: readonly ScoreItem[] = names.map((item, at) => ({
  ...item,
  code: `分${at + 1}`,
  points: at < names.length - 2 ? '6' : '5',
}));
