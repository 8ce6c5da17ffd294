import type { Clause } from './Clause';
import type { HealthReport, HealthRule, HealthRuleId } from './HealthRule';

/** Review rules of the statistics forms, as county reviewers apply them. */
const review = (clause: string): Clause => ({
  document: '教育事业统计本卷须知（审核要求）',
  clause,
  confidence: 'B',
});
/** What follows from the meaning of the quantities themselves. */
const derived = (clause: string): Clause => ({
  document: '由数据项的含义推得',
  clause,
  confidence: 'C',
});
/** Mistakes that stand in published county papers. */
const seen = (clause: string): Clause => ({
  document: '已公开的学校、区县材料中的实例',
  clause,
  confidence: 'B',
});

type Severity = HealthReport['severity'];
const says = (severity: Severity, ...codes: readonly string[]): HealthReport[] =>
  codes.map((code) => ({ code, severity, asks: false }));
/** One click stops for these. */
const asks = (severity: Severity, ...codes: readonly string[]): HealthReport[] =>
  codes.map((code) => ({ code, severity, asks: true }));

const onTable = { checkedOn: 'school-table', limits: {}, unchecked: null } as const;

/**
 * The rules of the data check (数据体检). Nothing is corrected by any of them: they say what stands there, where,
 * and what to do. `limits` are suggestions unless the source is a document.
 */
export const healthRules = {
  K1: {
    ...onTable,
    id: 'K1',
    reports: [
      ...says('error', 'no-pupils-but-classes', 'pupils-unknown'),
      ...says('warning', 'no-pupils'),
    ],
    source: derived('学生数为 0 或未填，却有班级或教师'),
  },
  K2: {
    ...onTable,
    id: 'K2',
    reports: says('warning', 'part-exceeds-whole', 'parts-exceed-whole'),
    unit: 'person',
    source: review('专任教师不多于教职工；骨干、各学历、持证教师不多于专任教师'),
  },
  K3: {
    ...onTable,
    id: 'K3',
    reports: says('warning', 'backbone-without-training'),
    source: review('有骨干教师的学校应有县级及以上培训记录'),
  },
  K4: {
    ...onTable,
    id: 'K4',
    reports: says('warning', 'laboratory-without-equipment'),
    source: review('实验室达标的学校，教学仪器设备值不应为 0'),
  },
  K5: {
    ...onTable,
    id: 'K5',
    reports: [
      ...says('warning', 'per-pupil-implausible', 'unit-jump', 'cell-unit'),
      ...asks('warning', 'unit-assumed', 'unit-unclear', 'unit-unreadable'),
    ],
    // Yuan per pupil; and about ten thousand times last year's figure, or a ten-thousandth of it.
    limits: { low: '20', high: '100000', jumpFrom: '2000', jumpTo: '50000' },
    source: derived(
      '生均教学仪器设备值低于 20 元或高于 100000 元，或与上年相差约一万倍，多半混用了万元和元',
    ),
  },
  K6: {
    ...onTable,
    id: 'K6',
    reports: says('warning', 'part-exceeds-whole', 'parts-exceed-whole'),
    unit: 'square-metre',
    source: derived(
      '室内体育用房在教学及辅助用房之内，教学及辅助用房在校舍之内，运动场地在校园之内',
    ),
  },
  K7: {
    ...onTable,
    id: 'K7',
    reports: says('warning', 'ratio-differs'),
    source: seen('所填生均值与总量除以学生数不符'),
  },
  K8: {
    ...onTable,
    id: 'K8',
    reports: asks('warning', 'duplicate-column', 'two-values', 'form-figures-differ'),
    source: seen('同一份材料里同一数据项有两个数'),
  },
  K9: {
    ...onTable,
    id: 'K9',
    reports: says('warning', 'year-jump'),
    // Share of last year's figure; a remark in the school's row is taken for the explanation.
    limits: { pupils: '0.20', resources: '0.30', teachers: '0.10' },
    source: derived(
      '与上年相比变化过大而没有说明：学生 20%，面积、资产、图书 30%，教师 10%（建议值）',
    ),
  },
  K10: {
    ...onTable,
    id: 'K10',
    reports: says('warning', 'grades-differ', 'intake-differs', 'graduates-differ'),
    unchecked: '班额乘班数与年级学生数的核对要有分年级班级数，学校表里没有',
    source: review('各年级之和等于在校生；招生数等于起始年级；预计毕业生等于毕业年级'),
  },
  K11: {
    ...onTable,
    id: 'K11',
    reports: says('warning', 'graduates-below-intake'),
    source: review('全县小学毕业生不应少于初中招生，外来学生除外'),
  },
  K12: {
    ...onTable,
    id: 'K12',
    reports: says('info', 'grades-unusual'),
    // The usual number of grades (六三制).
    limits: { primary: '6', junior: '3' },
    unchecked: '幼儿园班额不在义务教育学校表里',
    source: review('小学只有五个年级、初中有四个年级的要核对'),
  },
  K13: {
    ...onTable,
    id: 'K13',
    reports: [
      ...says('info', 'combined-school-one-row'),
      ...asks('warning', 'resource-twice', 'stage-missing'),
      ...says('error', 'not-per-stage', 'no-split', 'stated-not-per-stage'),
    ],
    source: derived('一贯制学校、完全中学要分学段填，共用的资源只填一次'),
  },
  K14: {
    ...onTable,
    id: 'K14',
    checkedOn: 'several-sources',
    reports: asks(
      'warning',
      'code-differs',
      'name-differs',
      'similar-name',
      'same-name-twice',
      'only-in',
      'code-shared',
      'attribute-differs',
    ),
    source: derived('各表的学校名称和学校代码要一致，不凭相近的名称合并'),
  },
  K15: {
    ...onTable,
    id: 'K15',
    reports: says('warning', 'rooms-too-small'),
    // Square metres of one room.
    limits: { music: '96', fineArts: '90' },
    source: {
      document: '教督〔2017〕6号',
      clause: '政府保障程度：音乐、美术专用教室每间面积分别不小于 96 平方米、90 平方米',
      confidence: 'B',
    },
  },
  K16: {
    ...onTable,
    id: 'K16',
    reports: says('warning', 'rate-over-100'),
    limits: { most: '1' },
    source: derived('巩固率、入学率等超过 100% 的照实列出，不悄悄改成 100%'),
  },
  K17: {
    ...onTable,
    id: 'K17',
    reports: [
      ...says('warning', 'percent-mixed', 'ratio-scale'),
      ...says('info', 'ratio-inverted'),
      ...asks('warning', 'ratio-unclear', 'ratio-stray'),
    ],
    // In one column of plain numbers: most are above `percents`, this one is not above `share`.
    limits: { share: '1', percents: '20' },
    source: derived('同一列里百分数有的填 0.95，有的填 95；师生比填成 18.6 而不是 0.054'),
  },
  K18: {
    ...onTable,
    id: 'K18',
    checkedOn: 'several-sources',
    reports: asks('warning', 'value-differs'),
    source: seen('申报数与事业统计数不一致'),
  },
  K19: {
    ...onTable,
    id: 'K19',
    reports: [...says('info', 'units-mixed'), ...says('warning', 'people-in-wan')],
    source: {
      document: '全国义务教育发展基本均衡县申报表',
      clause: '表内人口用万人，金额有元、千元、万元',
      confidence: 'A',
    },
  },
  K20: {
    ...onTable,
    id: 'K20',
    reports: says('warning', 'parts-differ', 'total-differs'),
    source: seen('分项之和与合计不符'),
  },
} as const satisfies Record<HealthRuleId, HealthRule>;
