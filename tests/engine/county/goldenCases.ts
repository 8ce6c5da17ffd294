import Fraction from 'fraction.js';
import type { CountyStatus } from '../../../src/engine/county/CountyEvaluation';
import type { CountyFigureId } from '../../../src/standards/county/countyFigures';
import type { PlainCounty } from './plainCounty';
import { plainSchool } from './plainCounty';
import { readyForBasic, readyForQuality } from './readyCounties';

/** One item of one standard in one county that differs from a ready one, and what it must come to. */
export type GoldenCase = readonly [
  item: string,
  status: CountyStatus,
  text: string,
  changes: Partial<PlainCounty> & { readonly settings?: Readonly<Record<string, string>> },
];

type Figures = PlainCounty['figures'];
const { figures: quality, classes, rooms, schools } = readyForQuality;
const given = (changes: Figures) => ({ figures: { ...quality, ...changes } });
const basic = (changes: Figures) => ({ figures: { ...readyForBasic.figures, ...changes } });

/** A declaration: 是 with its evidence, 否, and 是 without evidence. */
const declared = (item: string, figure: CountyFigureId, good: 0 | 1 = 1): readonly GoldenCase[] => [
  [item, 'met', `${figure} with evidence`, given({ [figure]: good })],
  [
    item,
    'missed',
    `${figure} not, evidence or no evidence`,
    { ...given({ [figure]: 1 - good }), unproven: [figure] },
  ],
  [item, 'open', `${figure} without evidence`, { unproven: [figure] }],
  [item, 'open', `${figure} not given`, given({ [figure]: undefined })],
  [item, 'open', `${figure} given as 2`, given({ [figure]: 2 })],
];

const tableOf = (name: string, pupils: number, kind: 'primary' | 'nine-year' | 'twelve-year') => ({
  tables: [
    ...readyForQuality.tables,
    [
      kind === 'primary'
        ? plainSchool(name, pupils, { kind })
        : plainSchool(name, { primary: 1000, junior: pupils - 1000, senior: 900 }, { kind }),
    ],
  ],
});
const sized = (
  pupils: number,
  kind: 'primary' | 'nine-year' | 'twelve-year',
  fact: { readonly built?: number; readonly migrantShare?: number | string },
) => ({
  ...tableOf('大校', pupils, kind),
  schools: [...(schools ?? []), { school: '大校', ...fact }],
});

const large = { built: 2015, migrantShare: 0.1 };
const schoolSizes: readonly GoldenCase[] = [
  ['保4', 'met', '2000 pupils exactly', sized(2000, 'primary', large)],
  ['保4', 'missed', '2001 pupils', sized(2001, 'primary', large)],
  ['保4', 'met', 'nine-year 2500', sized(2500, 'nine-year', large)],
  ['保4', 'missed', 'nine-year 2501', sized(2501, 'nine-year', large)],
  ['保4', 'met', 'twelve-year 2500, 高中 not counted', sized(2500, 'twelve-year', large)],
  ['保4', 'met', '2400, built 2010', sized(2400, 'primary', { ...large, built: 2010 })],
  ['保4', 'missed', '2400, built 2011', sized(2400, 'primary', { ...large, built: 2011 })],
  ['保4', 'missed', '2401, built 2010', sized(2401, 'primary', { ...large, built: 2010 })],
  [
    '保4',
    'met',
    '2400, migrants 50.1 %',
    sized(2400, 'primary', { ...large, migrantShare: '0.501' }),
  ],
  ['保4', 'missed', '2400, migrants 50 %', sized(2400, 'primary', { ...large, migrantShare: 0.5 })],
  ['保4', 'met', 'nine-year 3000, built 2010', sized(3000, 'nine-year', { built: 2010 })],
  ['保4', 'missed', 'twelve-year 2501, built 2010', sized(2501, 'twelve-year', { built: 2010 })],
  ['保4', 'open', '2001, nobody says when built', sized(2001, 'primary', { migrantShare: 0.1 })],
  ['保4', 'open', '2001, no list of facts', { ...tableOf('大校', 2001, 'primary'), schools: null }],
  ['保4', 'missed', '2401, nobody says when built', sized(2401, 'primary', {})],
  [
    '保4',
    'missed',
    '2400, built 2010, exceptions not counted',
    { ...sized(2400, 'primary', { built: 2010 }), settings: { 'special-cases': 'not-counted' } },
  ],
  [
    '保4',
    'missed',
    'one nine-year school in two tables, 1501 + 1000',
    {
      tables: [
        [plainSchool('联校', 1501, { kind: 'nine-year' })],
        [plainSchool('联 校', 1000, { kind: 'nine-year', stage: 'junior' })],
      ],
      schools: [{ school: '联校', ...large }],
    },
  ],
  [
    '保4',
    'met',
    'one school in two tables, as 小学 and as 初中, is 一贯制: 1500 + 1000',
    {
      tables: [
        [plainSchool('联校', 1500, { kind: 'primary' })],
        [plainSchool('联校', 1000, { kind: 'junior', stage: 'junior' })],
      ],
      schools: [{ school: '联校', ...large }],
    },
  ],
  ['保4', 'open', 'pupils unknown', { tables: [[plainSchool('空校', null)]] }],
  ['保4', 'open', 'no school table', { tables: [] }],
];

/** 实验小学 lists 24 classes and has two rooms of each kind. */
const statedClasses = (count: number) => ({
  tables: readyForQuality.tables.map((table) =>
    table.map((school) =>
      school.name === '实验小学'
        ? {
            ...school,
            amounts: {
              ...school.amounts,
              classes: { whole: { value: new Fraction(count), sources: [] } },
            },
          }
        : school,
    ),
  ),
});

const otherRooms = (rooms ?? []).filter(([school]) => school !== '实验小学');
const roomsOf = (
  music: readonly [number | null, (number | null)?],
  others: readonly (readonly [number | null, (number | null)?])[],
) => ({
  rooms: [
    ...otherRooms,
    ['实验小学', 'music', 100, 2020] as const,
    ['实验小学', 'music', music[0], music[1] ?? null] as const,
    ...others.map(([area, built]) => ['实验小学', 'fine-arts', area, built ?? null] as const),
  ],
});
const arts = [
  [90, 2020],
  [90, 2020],
] as const;
const small = (pupils: number, isRural?: boolean) => ({
  classes: [
    ...(classes ?? []).filter(([school]) => school !== '实验小学'),
    ...Array.from({ length: 24 }, () => ['实验小学', 'primary', pupils] as const),
  ],
  schools: [
    ...(schools ?? []).filter(({ school }) => school !== '实验小学'),
    { school: '实验小学', ...(isRural === undefined ? {} : { isRural }) },
  ],
});
const juniorRooms = (area: number) => ({
  rooms: [
    ...(rooms ?? []).filter(([school]) => school !== '第一中学'),
    ...(['music', 'music', 'fine-arts', 'fine-arts'] as const).map(
      (use) => ['第一中学', use, area, 2020] as const,
    ),
  ],
  classes: (classes ?? []).map(
    ([school, stage]) => [school, stage, school === '第一中学' ? 29 : 40] as const,
  ),
  schools: [...(schools ?? []).slice(0, 1), { school: '第一中学', isRural: true }],
});
const specialRooms: readonly GoldenCase[] = [
  ['保3', 'met', '96 ㎡ and 90 ㎡ for 24 classes', roomsOf([96, 2020], arts)],
  ['保3', 'missed', 'a music room of 95.9 ㎡', roomsOf([95.9, 2020], arts)],
  [
    '保3',
    'missed',
    'a fine arts room of 89.9 ㎡',
    roomsOf(
      [96, 2020],
      [
        [90, 2020],
        [89.9, 2020],
      ],
    ),
  ],
  [
    '保3',
    'met',
    '73 ㎡ and 67 ㎡ built in 2016',
    roomsOf(
      [73, 2016],
      [
        [67, 2016],
        [67, 2016],
      ],
    ),
  ],
  ['保3', 'missed', '72.9 ㎡ built in 2016', roomsOf([72.9, 2016], arts)],
  ['保3', 'missed', '73 ㎡ built in 2017', roomsOf([73, 2017], arts)],
  ['保3', 'open', '73 ㎡, year not given', roomsOf([73], arts)],
  [
    '保3',
    'missed',
    '73 ㎡ built in 2016, exceptions not counted',
    { ...roomsOf([73, 2016], arts), settings: { 'special-cases': 'not-counted' } },
  ],
  [
    '保3',
    'met',
    '54 ㎡, rural, classes of 29',
    { ...roomsOf([54, 2020], arts), ...small(29, true) },
  ],
  ['保3', 'missed', '53.9 ㎡, rural', { ...roomsOf([53.9, 2020], arts), ...small(29, true) }],
  [
    '保3',
    'missed',
    '54 ㎡, rural, classes of 30',
    { ...roomsOf([54, 2020], arts), ...small(30, true) },
  ],
  ['保3', 'missed', '54 ㎡, in town', { ...roomsOf([54, 2020], arts), ...small(29, false) }],
  ['保3', 'open', '54 ㎡, rural or not', { ...roomsOf([54, 2020], arts), ...small(29) }],
  ['保3', 'met', 'junior 61 ㎡, rural, classes of 29', juniorRooms(61)],
  ['保3', 'missed', 'junior 60.9 ㎡, rural, classes of 29', juniorRooms(60.9)],
  ['保3', 'open', 'an area not given', roomsOf([null, 2020], arts)],
  ['保3', 'missed', 'one fine arts room for 24 classes', roomsOf([96, 2020], [[90, 2020]])],
  [
    '保3',
    'met',
    'one of either for every 12 classes',
    {
      rooms: [...otherRooms, ['实验小学', 'music', 96], ['实验小学', 'fine-arts', 90]],
      settings: { 'special-rooms': 'either' },
    },
  ],
  [
    '保3',
    'missed',
    'the same rooms where both kinds are needed',
    { rooms: [...otherRooms, ['实验小学', 'music', 96], ['实验小学', 'fine-arts', 90]] },
  ],
  [
    '保3',
    'missed',
    'a 25th class needs a third room',
    { classes: [...(classes ?? []), ['实验小学', 'primary', 40]] },
  ],
  ['保3', 'met', '24 classes listed and stated', statedClasses(24)],
  ['保3', 'open', '24 classes listed, but 36 stated', statedClasses(36)],
  [
    '保3',
    'missed',
    'too few rooms for the 24 listed',
    { ...statedClasses(36), ...roomsOf([90, 2020], arts) },
  ],
  ['保3', 'open', 'a school that the list does not name', { rooms: otherRooms }],
  ['保3', 'open', 'no list of rooms', { rooms: null }],
  ['保3', 'open', 'nobody knows the classes', { classes: null }],
];

const classOf = (stage: 'primary' | 'junior' | null, pupils: number | null) => ({
  classes: [
    ...(classes ?? []),
    [stage === 'junior' ? '第一中学' : '实验小学', stage, pupils] as const,
  ],
});
const classSizes: readonly GoldenCase[] = [
  ['保5', 'met', 'primary 45', classOf('primary', 45)],
  ['保5', 'missed', 'primary 46', classOf('primary', 46)],
  ['保5', 'met', 'junior 50', classOf('junior', 50)],
  ['保5', 'missed', 'junior 51', classOf('junior', 51)],
  ['保5', 'open', 'pupils not given', classOf('primary', null)],
  ['保5', 'open', 'stage not given', classOf(null, 30)],
  ['保5', 'open', 'negative pupils', classOf('primary', -3)],
  ['保5', 'open', 'no class list', { classes: null }],
  ['保5', 'open', 'no school table', { tables: [] }],
  [
    '保5',
    'open',
    'a counted school without a class',
    { classes: (classes ?? []).filter(([school]) => school !== '第一中学') },
  ],
  ['保5', 'met', 'as many classes as the table states', statedClasses(24)],
  ['保5', 'open', 'fewer classes than the table states', statedClasses(25)],
  ['保5', 'met', 'more classes than the table states', statedClasses(23)],
  [
    '保5',
    'open',
    'a class of a stage that the school does not have',
    { classes: [...(classes ?? []), ['实验小学', 'junior', 48]] },
  ],
];

const pointOf = (
  pupils: number,
  fact: { readonly allottedFund?: number; readonly isRural?: boolean } | null,
  kind: 'teaching-point' | 'primary' = 'teaching-point',
) => ({
  tables: [...readyForQuality.tables, [plainSchool('山口小学', pupils, { kind })]],
  schools: fact ? [...(schools ?? []), { school: '山口小学', ...fact }] : schools,
});
const smallFunds: readonly GoldenCase[] = [
  ['保6', 'not-applicable', 'no small school', {}],
  ['保6', 'met', '30 pupils, 115,000 元', pointOf(30, { allottedFund: 115000 })],
  ['保6', 'missed', '30 pupils, 114,999 元', pointOf(30, { allottedFund: 114999 })],
  ['保6', 'missed', '99 pupils, 114,999 元', pointOf(99, { allottedFund: 114999 })],
  ['保6', 'not-applicable', '100 pupils', pointOf(100, { allottedFund: 1 })],
  ['保6', 'missed', 'a village school', pointOf(60, { isRural: true, allottedFund: 1 }, 'primary')],
  ['保6', 'not-applicable', 'a school in town', pointOf(60, { isRural: false }, 'primary')],
  ['保6', 'open', 'rural or not', pointOf(60, { allottedFund: 999999 }, 'primary')],
  ['保6', 'open', 'funds not given', pointOf(30, {})],
  ['保6', 'open', 'the list lacks it', pointOf(30, null)],
  [
    '保6',
    'open',
    'base not given',
    { ...pointOf(30, { allottedFund: 115000 }), ...given({ 'fund-base-primary': undefined }) },
  ],
  [
    '保6',
    'met',
    '30 primary and 20 junior pupils count as 60 and 40: 60 × 1150 + 40 × 1350',
    {
      tables: [[plainSchool('山口学校', { primary: 30, junior: 20 }, { kind: 'nine-year' })]],
      schools: [{ school: '山口学校', isRural: true, allottedFund: 123000 }],
    },
  ],
  [
    '保6',
    'missed',
    'one 元 less than that',
    {
      tables: [[plainSchool('山口学校', { primary: 30, junior: 20 }, { kind: 'nine-year' })]],
      schools: [{ school: '山口学校', isRural: true, allottedFund: 122999 }],
    },
  ],
];

const trained = (publicBudget: number | null, trainingBudget: number | null) => ({
  schools: [...(schools ?? []).slice(1), { school: '实验小学', publicBudget, trainingBudget }],
});
const trainingShares: readonly GoldenCase[] = [
  ['质4', 'met', '5 % exactly', trained(1000000, 50000)],
  ['质4', 'missed', '49,999 of 1,000,000', trained(1000000, 49999)],
  ['质4', 'open', 'budget not given', trained(null, 50000)],
  ['质4', 'open', 'budget of zero', trained(0, 0)],
  ['质4', 'open', 'more for training than there is', trained(1000, 1001)],
  ['质4', 'open', 'a school that the list lacks', { schools: (schools ?? []).slice(1) }],
  ['质4', 'open', 'no list of facts', { schools: null }],
];

const asked = (primary: number | string | undefined, junior: number | string) => ({
  ...given({ 'basic-composite-primary': primary, 'basic-composite-junior': junior }),
  settings: { 'earlier-composite': 'asked' },
});
const preconditions: readonly GoldenCase[] = [
  ['前1', 'met', 'three years', given({ 'basic-balance-year': 2023 })],
  ['前1', 'missed', 'two years', given({ 'basic-balance-year': 2024 })],
  ['前1', 'open', 'year not given', given({ 'basic-balance-year': null })],
  ['前1', 'open', 'a year of two digits', given({ 'basic-balance-year': 17 })],
  ...declared('前2', 'monitoring-kept-up'),
  ['前3', 'met', '0.60 and 0.50 exactly', asked('0.6', '0.5')],
  ['前3', 'missed', 'primary 0.601', asked('0.601', '0.5')],
  ['前3', 'missed', 'junior 0.501', asked('0.6', '0.501')],
  ['前3', 'open', 'primary not given', asked(undefined, '0.5')],
];

const government: readonly GoldenCase[] = [
  ...declared('保1', 'school-plan'),
  ...declared('保2', 'uniform-standards'),
  ['保2', 'met', 'base as ruled', given({ 'fund-base-primary': 935, 'fund-base-junior': 1155 })],
  ['保2', 'missed', 'primary base 934.99', given({ 'fund-base-primary': 934.99 })],
  ['保2', 'missed', 'junior base 1154', given({ 'fund-base-junior': 1154 })],
  ...specialRooms,
  ...schoolSizes,
  ...classSizes,
  ...smallFunds,
  ['保7', 'met', '8000 元 exactly', given({ 'special-school-fund': 800000 })],
  ['保7', 'missed', '7999.99 元', given({ 'special-school-fund': 799999 })],
  ['保7', 'open', 'fund not given', given({ 'special-school-fund': null })],
  ['保7', 'open', 'negative fund', given({ 'special-school-fund': -800000 })],
  [
    '保7',
    'not-applicable',
    'no pupils',
    given({ 'special-school-pupils': 0, 'special-school-fund': 0 }),
  ],
  ['保7', 'open', 'funds for no pupils', given({ 'special-school-pupils': 0 })],
  ['保8', 'met', 'the same pay', given({ 'teacher-pay': 95167 })],
  ['保8', 'missed', 'one 元 less', given({ 'teacher-pay': 95166 })],
  ['保8', 'open', 'pay not given', given({ 'civil-servant-pay': undefined })],
  ...declared('保8', 'performance-pay-as-ruled'),
  ['保9', 'met', 'all 1500', {}],
  ['保9', 'missed', '1499 of 1500', given({ 'teachers-trained': 1499 })],
  ['保9', 'open', '1501 of 1500', given({ 'teachers-trained': 1501 })],
  ['保9', 'open', 'no teachers', given({ 'teachers-trained': 0, 'full-time-teachers': 0 })],
  ...declared('保10', 'posts-distributed'),
  ['保11', 'met', '24 of 240', given({ 'teachers-exchanged': 24, 'backbone-exchanged': 5 })],
  ['保11', 'missed', '23 of 240', given({ 'teachers-exchanged': 23, 'backbone-exchanged': 5 })],
  ['保11', 'met', '8 backbone of 40', given({ 'backbone-exchanged': 8 })],
  ['保11', 'missed', '7 backbone of 40', given({ 'backbone-exchanged': 7 })],
  ['保11', 'open', 'eligible not given', given({ 'teachers-to-exchange': undefined })],
  ['保11', 'open', '41 backbone of 40', given({ 'backbone-exchanged': 41 })],
  ['保12', 'met', 'all 1500', {}],
  ['保12', 'missed', '1499 of 1500', given({ 'teachers-certified': 1499 })],
  ['保12', 'open', 'not given', given({ 'teachers-certified': undefined })],
  ['保13', 'met', 'junior 760 of 800', given({ 'nearby-junior': 760 })],
  ['保13', 'missed', 'junior 759 of 800', given({ 'nearby-junior': 759 })],
  ['保13', 'missed', 'primary 799 of 800', given({ 'nearby-primary': 799 })],
  ['保13', 'open', 'primary 801 of 800', given({ 'nearby-primary': 801 })],
  ['保14', 'met', '500 of 1000', given({ 'senior-places-distributed': 500 })],
  ['保14', 'missed', '499 of 1000', given({ 'senior-places-distributed': 499 })],
  ['保14', 'open', 'not given', given({ 'senior-places-distributed': null })],
  ...declared('保14', 'senior-places-rural'),
  ['保15', 'met', '165 + 5 of 200', given({ 'migrants-public': 165 })],
  ['保15', 'missed', '164 + 5 of 200', given({ 'migrants-public': 164 })],
  ['保15', 'open', 'bought places not given', given({ 'migrants-bought': undefined })],
  [
    '保15',
    'met',
    'no migrants',
    given({ migrants: 0, 'migrants-public': 0, 'migrants-bought': 0 }),
  ],
  ...declared('保15', 'left-behind-care'),
];

const retained = (graduates: number) =>
  given({ graduates, intake: 500, 'transferred-in': 20, 'transferred-out': 20, deaths: 0 });
const returned = { settings: { 'retention-formula': 'changed-graduates' } };
const qualities: readonly GoldenCase[] = [
  ['质1', 'met', '475 of 500', retained(475)],
  ['质1', 'missed', '474 of 500', retained(474)],
  ['质1', 'met', 'more than 100 %, shown', retained(510)],
  ['质1', 'open', 'deaths not given', given({ deaths: undefined })],
  ['质1', 'met', 'V2: 475 of 500', { ...retained(475), ...returned }],
  ['质1', 'missed', 'V2: 474 of 500', { ...retained(474), ...returned }],
  [
    '质1',
    'open',
    'nobody stayed to be counted',
    given({ intake: 0, 'transferred-in': 0, 'transferred-out': 0 }),
  ],
  ['质2', 'met', '95 of 100', given({ 'disabled-special': 15 })],
  ['质2', 'missed', '94 of 100', given({ 'disabled-special': 14 })],
  ['质2', 'open', '101 of 100', given({ 'disabled-special': 21 })],
  ['质2', 'open', 'home teaching not given', given({ 'disabled-home': undefined })],
  ...declared('质3', 'school-charters'),
  ...declared('质3', 'digital-management'),
  ...trainingShares,
  ...declared('质5', 'digital-teaching'),
  ...declared('质6', 'moral-education'),
  ...declared('质7', 'all-courses'),
  ...declared('质8', 'no-excessive-burden'),
  ['质9', 'met', 'level Ⅲ, 0.149', given({ 'chinese-level': 3, 'chinese-difference': '0.149' })],
  ['质9', 'missed', 'a difference of 0.15', given({ 'science-difference': '0.15' })],
  ['质9', 'missed', 'level Ⅱ', given({ 'morals-level': 2 })],
  ['质9', 'open', 'level 5', given({ 'arts-level': 5 })],
  ['质9', 'open', 'one subject is not published yet', given({ 'sports-difference': undefined })],
];

const satisfaction = (change: (changes: Figures) => { readonly figures: Figures }) =>
  [
    [
      '认1',
      'met',
      '850 of 1000, 85 of 100',
      change({ 'questionnaires-satisfied': 850, 'visited-satisfied': 85 }),
    ],
    ['认1', 'missed', '849 of 1000', change({ 'questionnaires-satisfied': 849 })],
    ['认1', 'missed', '84 of 100 visited', change({ 'visited-satisfied': 84 })],
    ['认1', 'open', '1001 of 1000', change({ 'questionnaires-satisfied': 1001 })],
    ['认1', 'open', 'valid ones not given', change({ 'questionnaires-valid': undefined })],
    [
      '认1',
      'open',
      'nobody asked',
      change({ 'questionnaires-valid': 0, 'questionnaires-satisfied': 0 }),
    ],
    ['认1', 'met', 'nobody visited', change({ visited: 0, 'visited-satisfied': 0 })],
  ] as const;

/** 优质均衡: what each item must come to. */
export const qualityCases: readonly GoldenCase[] = [
  ...preconditions,
  ...government,
  ...qualities,
  ...satisfaction(given),
  ...declared('否1', 'entrance-examination', 0),
  ...declared('否2', 'illegal-school-choice', 0),
  ...declared('否3', 'key-schools-classes', 0),
  ...declared('否4', 'posts-left-open', 0),
  ...declared('否5', 'serious-accident', 0),
  ...declared('否6', 'data-fraud', 0),
];

const scored = (changes: PlainCounty['scores']) => ({
  scores: { ...readyForBasic.scores, ...changes },
});
const { 分3: _dropped, ...sixteen } = readyForBasic.scores;

/** 基本均衡: what each item must come to. */
export const basicCases: readonly GoldenCase[] = [
  ['基1', 'met', 'both schools', {}],
  ['基1', 'missed', 'one of two', basic({ 'basic-standard-reached': 1 })],
  ['基1', 'open', 'three of two', basic({ 'basic-standard-reached': 3 })],
  [
    '增1',
    'met',
    'allocation 120.01 against revenue 120',
    basic({ 'allocation-2': '120.01', 'revenue-2': 1200, 'revenue-3': 1300 }),
  ],
  ['增1', 'missed', 'the same growth', basic({ 'allocation-2': 110 })],
  ['增1', 'open', 'a year not given', basic({ 'revenue-1': undefined })],
  ['增1', 'open', 'a year of zero', basic({ 'revenue-1': 0 })],
  ['增2', 'met', 'a little more', basic({ 'expense-primary-2': '100.01' })],
  ['增2', 'missed', 'primary the same', basic({ 'expense-primary-2': 100 })],
  ['增2', 'missed', 'junior the same', basic({ 'expense-junior-3': 120 })],
  ['增2', 'open', 'a year not given', basic({ 'expense-junior-3': null })],
  ['增3', 'met', 'a little more', basic({ 'pay-2': '100.01', 'fund-primary-3': '120.01' })],
  ['增3', 'missed', 'pay the same', basic({ 'pay-3': 120 })],
  ['增3', 'missed', 'funds less', basic({ 'fund-junior-2': 99 })],
  ['增3', 'open', 'a year not given', basic({ 'fund-primary-1': undefined })],
  [
    '增4',
    'met',
    'the same each year',
    basic({ 'education-spending-2': 100, 'education-spending-3': 100 }),
  ],
  ['增4', 'missed', 'less', basic({ 'education-spending-2': '99.99' })],
  ['增4', 'open', 'a year not given', basic({ 'education-spending-3': undefined })],
  [
    '增5',
    'met',
    'the same each year',
    basic({ 'spending-per-pupil-2': 100, 'spending-per-pupil-3': 100 }),
  ],
  ['增5', 'missed', 'less', basic({ 'spending-per-pupil-3': '119.99' })],
  ['增5', 'open', 'a year not given', basic({ 'spending-per-pupil-1': undefined })],
  ['分', 'met', '98 - 13 = 85 points', scored({ 分1: [6, 0], 分2: [6, 0], 分3: [6, 5] })],
  ['分', 'missed', '84.9 points', scored({ 分1: [6, 0], 分2: [6, 0], 分3: [6, '4.9'] })],
  ['分', 'met', 'own points that add up to 100', scored({ 分1: [10, 10], 分2: [2, 2] })],
  ['分', 'open', 'full points that add up to 101', scored({ 分1: [7, 6] })],
  ['分', 'open', 'more than the full points', scored({ 分1: [6, 7] })],
  ['分', 'open', 'a line without points', scored({ 分1: [6, null] })],
  ['分', 'open', 'a line that is not there', { scores: sixteen }],
  ['分', 'open', 'no score sheet', { scores: {} }],
  ...satisfaction(basic),
];
