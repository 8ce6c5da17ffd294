import type { BuiltInStandard } from './BuiltInStandard';
import type { Clause } from './Clause';
import { countedSchools2017 } from './countedSchools2017';
import { degreeChoices } from './degreeChoices';
import { inBothStages } from './inBothStages';
import { ofField } from './ofField';
import { sharedResourceSplit } from './sharedResourceSplit';
import { sportsSpaceChoices } from './sportsSpaceChoices';
import { sumOf } from './sumOf';

const document = '教督〔2017〕6号';
const articleSix = (item: number): Clause => ({
  document,
  clause: `县域义务教育优质均衡发展督导评估办法 第六条（${'一二三四五六七'[item - 1]}）`,
  confidence: 'A',
});

/** 县域义务教育优质均衡: seven resource indicators, at least six met and none below 85 %, each coefficient within its limit. */
export const qualityBalance2017: BuiltInStandard = {
  id: 'quality-balance-2017',
  name: null,
  document,
  origin: null,
  basedOn: 'quality-balance-2017',
  indicators: [
    {
      id: 'qualified-teachers-per-100',
      perPupils: 100,
      unit: 'person',
      numerator: {
        primary: degreeChoices(['teachers-bachelor', 'teachers-college']),
        junior: degreeChoices(['teachers-bachelor']),
      },
      threshold: { primary: '4.2', junior: '5.3' },
      clause: articleSix(1),
    },
    {
      id: 'backbone-teachers-per-100',
      perPupils: 100,
      unit: 'person',
      numerator: inBothStages({ expression: ofField('backbone-teachers') }),
      threshold: { primary: '1', junior: '1' },
      clause: articleSix(2),
    },
    {
      id: 'pe-arts-teachers-per-100',
      perPupils: 100,
      unit: 'person',
      // 艺术 stands in some forms as one figure and in others as 音乐 and 美术: never both.
      numerator: inBothStages(
        { expression: ofField('pe-arts-teachers') },
        { expression: sumOf('pe-teachers', 'arts-teachers') },
        { expression: sumOf('pe-teachers', 'music-teachers', 'fine-arts-teachers') },
      ),
      threshold: { primary: '0.9', junior: '0.9' },
      clause: articleSix(3),
    },
    {
      id: 'teaching-space-per-pupil',
      perPupils: 1,
      unit: 'square-metre',
      numerator: inBothStages(
        { expression: ofField('teaching-space-net') },
        {
          expression: {
            kind: 'difference',
            from: ofField('teaching-space'),
            less: ofField('indoor-sports-space'),
          },
        },
        { expression: ofField('teaching-space'), doubt: 'teaching-space-assumed-net' },
      ),
      threshold: { primary: '4.5', junior: '5.8' },
      clause: articleSix(4),
    },
    {
      id: 'sports-space-per-pupil',
      perPupils: 1,
      unit: 'square-metre',
      numerator: inBothStages(...sportsSpaceChoices),
      threshold: { primary: '7.5', junior: '10.2' },
      clause: articleSix(5),
    },
    {
      id: 'equipment-value-per-pupil',
      perPupils: 1,
      unit: 'yuan',
      numerator: inBothStages({ expression: ofField('equipment-value') }),
      threshold: { primary: '2000', junior: '2500' },
      clause: articleSix(6),
    },
    {
      id: 'networked-classrooms-per-100',
      perPupils: 100,
      unit: 'room',
      numerator: inBothStages({ expression: ofField('networked-classrooms') }),
      threshold: { primary: '2.3', junior: '2.4' },
      clause: articleSix(7),
    },
  ],
  schoolRule: {
    required: 6,
    floor: '0.85',
    clause: {
      document,
      clause: '第六条：每所学校至少 6 项指标达到要求，余项不能低于要求的 85%',
      confidence: 'A',
    },
  },
  coefficientRule: {
    kind: 'each',
    limit: { primary: '0.50', junior: '0.45' },
    clause: {
      document,
      clause: '第六条：所有指标校际差异系数，小学均小于或等于 0.50，初中均小于或等于 0.45',
      confidence: 'A',
    },
  },
  scope: countedSchools2017,
  split: sharedResourceSplit,
  settings: [
    {
      id: 'primary-degree',
      choices: ['college', 'bachelor'],
      value: 'college',
      source: '小学高于规定学历按专科及以上计（三套公开程序一致）；另有一篇网文写作本科及以上。',
    },
    {
      id: 'small-teaching-points',
      choices: ['leave-out', 'count'],
      value: 'leave-out',
      source: '河北省办法：不足 50 人的教学点不计入七项指标与差异系数；国家条文未见全文。',
    },
    {
      id: 'private-schools',
      choices: ['count', 'leave-out'],
      value: 'count',
      source: '民办学校计入优质均衡评估（北京市监测研究）。',
    },
    {
      id: 'higher-government-schools',
      choices: ['count', 'leave-out'],
      value: 'count',
      source: '省、市直属学校是否计入未见国家条文；默认计入。',
    },
  ],
};
