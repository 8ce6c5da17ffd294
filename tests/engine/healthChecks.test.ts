import { evaluate } from '../../src/engine/evaluate';
import type { School } from '../../src/engine/School';
import { healthRules } from '../../src/standards/healthRules';
import type { HealthRule } from '../../src/standards/HealthRule';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';
import { healthRuleOf } from '../../src/writing/text/healthRuleOf';
import { schoolOf } from './schoolOf';

type Amounts = Parameters<typeof schoolOf>[1];

/** Rule and code of every finding about quantities: `K2 part-exceeds-whole`. */
function doubtsOf(...schools: readonly School[]): string[] {
  return evaluate(schools, qualityBalance2017)
    .findings.filter((finding) => healthRuleOf(finding) !== null)
    .map((finding) => `${healthRuleOf(finding)?.id} ${finding.code}`);
}
const primary = (amounts: Amounts) => schoolOf({ name: '小学' }, { pupils: 600, ...amounts });
const junior = (amounts: Amounts) =>
  schoolOf({ name: '初中', stage: 'junior' }, { pupils: 600, ...amounts });

describe('each rule is broken by this, and by nothing a little less', () => {
  const cases: readonly (readonly [doubt: string, broken: School, sound: School])[] = [
    ['K1 no-pupils', primary({ pupils: 0 }), primary({})],
    ['K1 no-pupils-but-classes', primary({ pupils: 0, classes: 1 }), primary({ classes: 1 })],
    [
      'K2 part-exceeds-whole',
      primary({ staff: 40, 'full-time-teachers': 41 }),
      primary({ staff: 40, 'full-time-teachers': 40 }),
    ],
    [
      'K2 part-exceeds-whole',
      primary({ 'certified-teachers': 41, 'full-time-teachers': 40 }),
      primary({ 'certified-teachers': 40, 'full-time-teachers': 40 }),
    ],
    [
      'K2 parts-exceed-whole',
      primary({ 'teachers-bachelor': 30, 'teachers-college': 11, 'full-time-teachers': 40 }),
      primary({ 'teachers-bachelor': 30, 'teachers-college': 10, 'full-time-teachers': 40 }),
    ],
    [
      'K2 parts-exceed-whole',
      primary({
        'full-senior-title-teachers': 1,
        'associate-senior-title-teachers': 20,
        'intermediate-title-only-teachers': 20,
        'full-time-teachers': 40,
      }),
      primary({
        'full-senior-title-teachers': 1,
        'associate-senior-title-teachers': 20,
        'intermediate-title-only-teachers': 19,
        'full-time-teachers': 40,
      }),
    ],
    [
      'K3 backbone-without-training',
      primary({ 'backbone-teachers': 1, 'county-trainings': 0 }),
      primary({ 'backbone-teachers': 1, 'county-trainings': null }),
    ],
    [
      'K4 laboratory-without-equipment',
      primary({ 'laboratory-standard': 1, 'equipment-value': 0 }),
      primary({ 'laboratory-standard': 0, 'equipment-value': 0 }),
    ],
    [
      'K5 per-pupil-implausible',
      primary({ 'equipment-value': 11999 }),
      primary({ 'equipment-value': 12000 }),
    ],
    [
      'K6 part-exceeds-whole',
      primary({ 'teaching-space': 3001, 'building-area': 3000 }),
      primary({ 'teaching-space': 3000, 'building-area': 3000 }),
    ],
    [
      'K10 grades-differ',
      primary({ ...grades(1, [100, 100, 100, 100, 100, 99]) }),
      primary({ ...grades(1, [100, 100, 100, 100, 100, 100]) }),
    ],
    [
      'K10 grades-differ',
      junior({ ...grades(7, [200, 200, 201]) }),
      junior({ ...grades(7, [200, 200, 200]) }),
    ],
    [
      'K10 intake-differs',
      primary({ intake: 90, 'pupils-grade-1': 100 }),
      primary({ intake: 100, 'pupils-grade-1': 100 }),
    ],
    [
      'K10 graduates-differ',
      junior({ 'expected-graduates': 199, 'pupils-grade-9': 200 }),
      junior({ 'expected-graduates': 200, 'pupils-grade-9': 200 }),
    ],
    ['K12 grades-unusual', primary({ grades: 5 }), primary({ grades: 6 })],
    ['K12 grades-unusual', junior({ grades: 4 }), junior({ grades: 3 })],
    [
      'K15 rooms-too-small',
      primary({ 'music-rooms': 2, 'music-room-area': 191 }),
      primary({ 'music-rooms': 2, 'music-room-area': 192 }),
    ],
    [
      'K15 rooms-too-small',
      primary({ 'fine-arts-rooms': 1, 'fine-arts-room-area': '89.9' }),
      primary({ 'fine-arts-rooms': 1, 'fine-arts-room-area': 90 }),
    ],
    [
      'K20 parts-differ',
      primary({ 'pe-arts-teachers': 9, 'pe-teachers': 3, 'arts-teachers': 5 }),
      primary({ 'pe-arts-teachers': 8, 'pe-teachers': 3, 'arts-teachers': 5 }),
    ],
    [
      'K20 parts-differ',
      primary({
        'full-time-teachers': 40,
        'teachers-postgraduate': 1,
        'teachers-bachelor': 20,
        'teachers-college': 15,
        'teachers-below-college': 3,
      }),
      primary({
        'full-time-teachers': 40,
        'teachers-postgraduate': 1,
        'teachers-bachelor': 20,
        'teachers-college': 15,
        'teachers-below-college': 4,
      }),
    ],
  ];

  test.each(cases)('%s (case %#)', (doubt, broken, sound) => {
    expect(doubtsOf(broken)).toEqual([doubt]);
    expect(doubtsOf(sound)).toEqual([]);
  });
});

function grades(first: number, pupils: readonly number[]): Amounts {
  return Object.fromEntries(pupils.map((count, at) => [`pupils-grade-${first + at}`, count]));
}

test('五四制 is no doubt: grade 6 may belong to 初中', () => {
  expect(doubtsOf(primary(grades(1, [120, 120, 120, 120, 120])))).toEqual([]);
  expect(doubtsOf(junior(grades(6, [150, 150, 150, 150])))).toEqual([]);
  expect(doubtsOf(junior({ ...grades(6, [150, 150, 150, 150]), intake: 150 }))).toEqual([]);
});

test('音乐 and 美术 beside 艺术: one way of adding up that agrees is enough', () => {
  const parts = {
    'pe-teachers': 3,
    'arts-teachers': 5,
    'music-teachers': 2,
    'fine-arts-teachers': 2,
  };
  expect(doubtsOf(primary({ ...parts, 'pe-arts-teachers': 8 }))).toEqual([]);
  expect(doubtsOf(primary({ ...parts, 'pe-arts-teachers': 7 }))).toEqual([]);
  expect(doubtsOf(primary({ ...parts, 'pe-arts-teachers': 9 }))).toEqual(['K20 parts-differ']);
});

test('研究生 holds 博士 and 硕士: they are not added twice', () => {
  const school = primary({
    'full-time-teachers': 40,
    'teachers-doctor': 1,
    'teachers-master': 2,
    'teachers-postgraduate': 3,
    'teachers-bachelor': 30,
    'teachers-college': 7,
    'teachers-below-college': 0,
  });
  expect(doubtsOf(school)).toEqual([]);
});

describe('a school of several stages', () => {
  const nine = (amounts: Amounts) =>
    schoolOf(
      { name: '九年一贯制', kind: 'nine-year', stage: null },
      { pupils: { primary: 300, junior: 200 }, ...amounts },
    );

  test('is doubted once for what it owns in common, once a stage for its people', () => {
    expect(doubtsOf(nine({ 'teaching-space': 3001, 'building-area': 3000 }))).toEqual([
      'K6 part-exceeds-whole',
    ]);
    expect(doubtsOf(nine({ 'equipment-value': 100 }))).toEqual(['K5 per-pupil-implausible']);
    const people = {
      'full-time-teachers': { primary: 10, junior: 10 },
      'backbone-teachers': { primary: 11, junior: 9 },
    };
    expect(doubtsOf(nine(people))).toEqual(['K2 part-exceeds-whole']);
  });

  test('has stages that add up to its total', () => {
    const pupils = { whole: 501, primary: 300, junior: 200 };
    expect(doubtsOf(nine({ pupils }))).toEqual(['K20 parts-differ']);
    expect(doubtsOf(nine({ pupils: { ...pupils, whole: 500 } }))).toEqual([]);
  });

  test('need not tell apart what no indicator is made of', () => {
    expect(doubtsOf(nine({ classes: 12, staff: 60, grades: 9 }))).toEqual([]);
    expect(doubtsOf(nine({ 'backbone-teachers': 4 }))).toEqual(['K13 not-per-stage']);
  });

  test('has its grades under their stages', () => {
    const sound = { ...grades(1, [50, 50, 50, 50, 50, 50]), ...grades(7, [60, 70, 70]) };
    expect(doubtsOf(nine(sound))).toEqual([]);
    expect(doubtsOf(nine({ ...sound, 'pupils-grade-8': 71 }))).toEqual(['K10 grades-differ']);
  });
});

test.each<readonly [code: string, one: Amounts, other: Amounts]>([
  ['part-exceeds-whole', { staff: 10, 'full-time-teachers': 12 }, { 'full-time-teachers': 50 }],
  ['part-exceeds-whole', { staff: 10, 'full-time-teachers': 12 }, { staff: 9 }],
  [
    'backbone-without-training',
    { 'backbone-teachers': 1, 'county-trainings': 0 },
    { 'backbone-teachers': 20 },
  ],
  [
    'laboratory-without-equipment',
    { 'laboratory-standard': 1, 'equipment-value': 0 },
    { 'laboratory-standard': 2 },
  ],
  ['no-pupils-but-classes', { pupils: 0, classes: 1 }, { classes: 12 }],
])('%s tells its figures, so that other ones are another finding', (code, one, other) => {
  const detailsOf = (amounts: Amounts): unknown => {
    const { findings } = evaluate([primary(amounts)], qualityBalance2017);
    const found = findings.filter((finding) => finding.code === code);
    expect(found).toHaveLength(1);
    return found[0]?.details;
  };
  expect(detailsOf({ ...one, ...other })).not.toEqual(detailsOf(one));
  expect(detailsOf(one)).toEqual(detailsOf({ ...one, books: 9000 }));
});

test('a teaching point rightly has fewer grades', () => {
  const point = schoolOf({ name: '教学点', kind: 'teaching-point' }, { pupils: 60, grades: 3 });
  expect(doubtsOf(point)).toEqual([]);
});

test('every finding has the severity that its rule declares', () => {
  const school = primary({
    grades: 5,
    staff: 10,
    'full-time-teachers': 11,
    'backbone-teachers': 12,
    'county-trainings': 0,
    'music-rooms': 1,
    'music-room-area': 10,
  });
  for (const { code, severity } of evaluate([school], qualityBalance2017).findings) {
    const rules: readonly HealthRule[] = Object.values(healthRules);
    const reports = rules.flatMap((rule) => rule.reports);
    const declared = reports.find((report) => report.code === code);
    if (declared) expect([code, severity]).toEqual([code, declared.severity]);
  }
});
