const resource = '各校资源数（如教师数、面积、设备值），每校一格，不含合计行';
const pupils = '各校在校生数，与资源数一一对应';
const indicator = '指标：L1 至 L7，或指标简称（如 骨干教师、教学用房）';
const stage = '学段：小学 或 初中';

/** Words of the worksheet functions: what the formula wizard shows, and why a formula has no result. */
export const functions = {
  descriptions: {
    CV: '差异系数：以学生数为权重的标准差除以平均值。',
    MEAN: '全县平均值：资源总数除以学生总数（每名学生）。',
    SD: '标准差：以学生数为权重（每名学生）。',
    LEVEL: '各校某项指标的达标情况：达标、未达标（≥85%）、低于85%。',
    GAP: '各校某项指标距标准的缺口；人数、间数按整数进位。',
    SPLIT: '一贯制学校、完全中学共用资源按学段分摊，依次得到小学、初中、高中的份额。',
    STANDARD: '优质均衡（2017）某项指标的标准值。',
    EVALUATE: '评估一张带表头的学校表，得到各学段各项指标的平均值、标准差、差异系数和判定。',
    VERSION: '“均衡”的版本号。',
  },
  parameters: {
    CV: { resource, pupils },
    MEAN: { resource, pupils },
    SD: { resource, pupils },
    LEVEL: { resource, pupils, indicator, stage },
    GAP: { resource, pupils, indicator, stage, target: '缺口算到：标准（默认）或 底线（85%）' },
    SPLIT: {
      resource: '全校共用的资源数',
      primary: '小学学生数，没有小学部填 0',
      junior: '初中学生数，没有初中部填 0',
      senior: '高中学生数，没有高中部填 0',
    },
    STANDARD: { indicator, stage },
    EVALUATE: {
      table: '学校表，连同表头',
      standard: '标准：优质均衡（默认）或 基本均衡',
    },
    VERSION: {},
  },
  /** What the places in the messages below are called. */
  arguments: {
    resource: '资源数',
    pupils: '学生数',
    primary: '小学学生数',
    junior: '初中学生数',
    senior: '高中学生数',
  },
  problems: {
    blank: '{argument}的第{position}个是空的。缺数据不能当作 0，请补上或把这一格排除在区域外。',
    text: '{argument}的第{position}个是文字“{text}”，不是数字。请改成数字。',
    negative: '{argument}的第{position}个是负数（{text}）。请核对。',
    'no-pupils': '学生数的第{position}个是 0，算不出生均值。请核对，或把这所学校排除在区域外。',
    'sizes-differ': '资源数有 {resources} 个，学生数有 {pupils} 个，数目不同。请选同样多的单元格。',
    'zero-mean': '平均值为 0，差异系数没有意义。',
    'unknown-indicator': '不认识的指标“{text}”。可以写 L1 至 L7，或：{choices}。',
    'unknown-stage': '不认识的学段“{text}”。可以写：小学、初中。',
    'unknown-target': '不认识的缺口目标“{text}”。可以写：标准、底线。',
    'unknown-standard': '不认识的标准“{text}”。可以写：优质均衡、基本均衡。',
    'no-section': '三个学段的学生数都是 0，没有可分摊的学段。',
    unexpected: '程序出错，请把公式和这行文字发给维护者：{text}',
  },
  /** Words that are understood as arguments, beside ids and the terms of the field. */
  words: {
    toStandard: '标准',
    toFloor: '底线',
    quality: '优质均衡',
    basic: '基本均衡',
  },
  evaluation: {
    header: ['学段', '指标', '平均值', '标准差', '差异系数', '上限', '判定'],
    schoolsPassing: '{passing}/{all} 校',
    composite: '综合差异系数',
    stage: '学段结论',
    doubtful: '识别有疑点，请在评估面板中核对',
    selection: '所选区域',
  },
};
