import type { BuiltInStandard } from './BuiltInStandard';
import type { Clause } from './Clause';
import type { Indicator } from './Indicator';
import type { IndicatorId } from './IndicatorId';
import type { ScopeRule } from './ScopeRule';
import type { Unit } from './Unit';
import { degreeChoices } from './degreeChoices';
import { inBothStages } from './inBothStages';
import { ofField } from './ofField';
import { sharedResourceSplit } from './sharedResourceSplit';
import { sportsSpaceChoices } from './sportsSpaceChoices';
import { titleChoices } from './titleChoices';

const document = '教督〔2012〕3号';
const eight: Clause = { document, clause: '义务教育校际间均衡状况：八项指标', confidence: 'A' };
const scope: Clause = {
  document,
  clause: '申报表表Ⅱ：不含民办学校、非县级政府举办的学校和教学点',
  confidence: 'A',
};

const indicator = (
  id: IndicatorId,
  [perPupils, unit]: readonly [1 | 100, Unit],
  numerator: Indicator['numerator'],
): Indicator => ({ id, perPupils, unit, numerator, threshold: null, clause: eight });

const outOfScope: readonly ScopeRule[] = [
  { code: 'special-school', kinds: ['special'], clause: scope },
  { code: 'vocational-school', kinds: ['vocational'], clause: scope },
  { code: 'teaching-point', kinds: ['teaching-point'], clause: scope },
  { code: 'senior-school', kinds: ['senior'], clause: scope },
  { code: 'kindergarten', kinds: ['kindergarten'], clause: scope },
  { code: 'private-school', sponsors: ['private'], clause: scope },
  { code: 'higher-government-school', sponsors: ['city', 'province', 'central'], clause: scope },
];

/** 县域义务教育基本均衡: eight indicators, their composite coefficient within the limit. */
export const basicBalance2012: BuiltInStandard = {
  id: 'basic-balance-2012',
  name: null,
  document,
  origin: null,
  basedOn: 'basic-balance-2012',
  indicators: [
    indicator(
      'teaching-space-per-pupil',
      [1, 'square-metre'],
      inBothStages(
        { expression: ofField('teaching-space') },
        { expression: ofField('teaching-space-net') },
      ),
    ),
    indicator('sports-space-per-pupil', [1, 'square-metre'], inBothStages(...sportsSpaceChoices)),
    indicator(
      'equipment-value-per-pupil',
      [1, 'yuan'],
      inBothStages({ expression: ofField('equipment-value') }),
    ),
    indicator(
      'computers-per-100',
      [100, 'set'],
      inBothStages({ expression: ofField('computers') }),
    ),
    indicator('books-per-pupil', [1, 'volume'], inBothStages({ expression: ofField('books') })),
    indicator(
      'teachers-per-pupil',
      [1, 'person'],
      inBothStages({ expression: ofField('full-time-teachers') }),
    ),
    indicator('qualified-teachers-per-pupil', [1, 'person'], {
      primary: degreeChoices(['teachers-bachelor', 'teachers-college']),
      junior: degreeChoices(['teachers-bachelor']),
    }),
    indicator(
      'intermediate-title-teachers-per-pupil',
      [1, 'person'],
      inBothStages(...titleChoices),
    ),
  ],
  schoolRule: null,
  coefficientRule: {
    kind: 'composite',
    limit: { primary: '0.65', junior: '0.55' },
    clause: { document, clause: '小学综合差异系数不高于 0.65，初中不高于 0.55', confidence: 'A' },
  },
  scope: outOfScope,
  split: sharedResourceSplit,
  settings: [
    {
      id: 'primary-degree',
      choices: ['college', 'bachelor'],
      value: 'college',
      source: '小学高于规定学历按专科及以上计（三套公开程序一致）。',
    },
    {
      id: 'teachers-in-ratio',
      choices: ['full-time', 'staff'],
      value: 'full-time',
      source: '师生比按专任教师数计；全国汇总表中的数值只略高于高于规定学历教师数。',
    },
  ],
};
