import { evaluate } from '../../src/engine/evaluate';
import type { School } from '../../src/engine/School';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';
import { schoolOf } from './schoolOf';

/** A primary school of 1,000 pupils that meets every indicator to the unit. */
const enough = {
  pupils: 1000,
  'teachers-above-degree': 42,
  'backbone-teachers': 10,
  'pe-arts-teachers': 9,
  'teaching-space-net': 4500,
  'sports-space': 7500,
  'equipment-value': 2000000,
  'networked-classrooms': 23,
};
const junior = {
  ...enough,
  'teachers-above-degree': 53,
  'teaching-space-net': 5800,
  'sports-space': 10200,
  'equipment-value': 2500000,
  'networked-classrooms': 24,
};

const county = (...schools: readonly School[]) => evaluate(schools, qualityBalance2017);
const primary = (changes: Partial<Record<keyof typeof enough, number | null>>) =>
  schoolOf({ name: '小学' }, { ...enough, ...changes });

test('a county whose schools meet everything to the unit passes', () => {
  const result = county(primary({}), schoolOf({ name: '初中', stage: 'junior' }, junior));
  expect(result.verdict).toBe('pass');
  expect(result.stages.map(({ verdict, passing }) => [verdict, passing])).toEqual([
    ['pass', 1],
    ['pass', 1],
  ]);
});

test('a county without junior schools is unknown, never a pass', () => {
  const result = county(primary({}));
  expect(result.verdict).toBe('unknown');
  expect(result.reasons).toEqual([{ code: 'stage-absent', stage: 'junior' }]);
});

test('one indicator at the floor passes, one below the floor fails', () => {
  const sectionOf = (school: School) => county(school).stages[0]?.sections[0];
  expect(sectionOf(primary({ 'sports-space': 6375 }))).toMatchObject({ met: 6, verdict: 'pass' });
  expect(sectionOf(primary({ 'sports-space': 6374 }))).toMatchObject({
    met: 6,
    verdict: 'fail',
    reasons: [{ code: 'below-floor', indicators: ['sports-space-per-pupil'] }],
  });
});

test('two indicators at the floor are one too many', () => {
  const section = county(primary({ 'sports-space': 6375, 'networked-classrooms': 22 })).stages[0]
    ?.sections[0];
  expect(section?.verdict).toBe('fail');
  expect(section?.reasons).toEqual([
    {
      code: 'too-few-met',
      met: 5,
      required: 6,
      indicators: ['sports-space-per-pupil', 'networked-classrooms-per-100'],
    },
  ]);
});

test('a blank is unknown: no pass, no zero, and no coefficient for the stage', () => {
  const blank = primary({ 'backbone-teachers': null });
  const stage = county(primary({}), blank).stages[0];
  expect(stage?.sections[1]?.verdict).toBe('unknown');
  expect(stage?.verdict).toBe('unknown');
  const backbone = stage?.indicators.find(
    ({ indicator }) => indicator.id === 'backbone-teachers-per-100',
  );
  expect(backbone).toMatchObject({
    coefficient: { missing: 'sections-unknown' },
    provisional: { coefficient: { value: 0 } },
    verdict: 'unknown',
  });
  expect(backbone?.unknownSections.map(({ section }) => section.school.name)).toEqual(['小学']);
});

test('a blank beside a failing figure is still a fail', () => {
  const section = county(primary({ 'backbone-teachers': null, 'sports-space': 1 })).stages[0]
    ?.sections[0];
  expect(section?.verdict).toBe('fail');
});

test('a table with three indicators is evaluated for those and cannot pass', () => {
  const school = schoolOf(
    { name: '小学' },
    { pupils: 1000, 'backbone-teachers': 10, 'sports-space': 7500, 'networked-classrooms': 23 },
  );
  const stage = county(school).stages[0];
  expect(stage?.indicators.map(({ indicator }) => indicator.id)).toEqual([
    'backbone-teachers-per-100',
    'sports-space-per-pupil',
    'networked-classrooms-per-100',
  ]);
  expect(stage?.verdict).toBe('unknown');
  expect(stage?.absent).toHaveLength(4);
});

test('indoor sports rooms leave the teaching rooms and join the sports grounds', () => {
  const school = schoolOf(
    { name: '小学' },
    { pupils: 100, 'teaching-space': 600, 'indoor-sports-space': 150, 'sports-ground': 700 },
  );
  const values = county(school).stages[0]?.sections[0]?.indicators.map(({ indicator, value }) => [
    indicator.id,
    value?.valueOf(),
  ]);
  expect(values).toEqual([
    ['teaching-space-per-pupil', 4.5],
    ['sports-space-per-pupil', 8.5],
  ]);
});

test('more indoor sports rooms than teaching rooms is a data error, never zero', () => {
  const school = schoolOf(
    { name: '小学' },
    { pupils: 100, 'teaching-space': 100, 'indoor-sports-space': 150, 'sports-ground': 700 },
  );
  const result = county(school);
  expect(result.stages[0]?.sections[0]?.indicators[0]).toMatchObject({
    value: null,
    missing: 'less-than-part',
    level: 'unknown',
  });
  expect(result.findings.map(({ code }) => code)).toContain('part-exceeds-whole');
});

test('special and vocational schools are left out with the clause', () => {
  const special = schoolOf({ name: '特殊教育学校', kind: 'special' }, enough);
  const vocational = schoolOf({ name: '职教中心', kind: 'vocational' }, enough);
  const { excluded, stages } = county(special, vocational, primary({}));
  expect(excluded.map(({ school, code, clause }) => [school.name, code, clause?.document])).toEqual(
    [
      ['特殊教育学校', 'special-school', expect.stringContaining('教督〔2017〕6号')],
      ['职教中心', 'vocational-school', expect.stringContaining('教督〔2017〕6号')],
    ],
  );
  expect(stages[0]?.sections).toHaveLength(1);
});

test('a school with zero pupils leaves the calculation and is reported', () => {
  const { excluded, findings } = county(primary({ pupils: 0 }), primary({}));
  expect(excluded.map(({ code }) => code)).toEqual(['no-pupils']);
  expect(findings.map(({ code }) => code)).toEqual(['no-pupils']);
});

test('a school of several stages without pupils per stage makes the county unknown', () => {
  const lost = schoolOf({ name: '实验学校', stage: null }, { books: 100 });
  const result = county(primary({}), schoolOf({ name: '初中', stage: 'junior' }, junior), lost);
  expect(result.verdict).toBe('unknown');
  expect(result.stages.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown']);
  expect(result.findings.map(({ code, school }) => [code, school])).toEqual([
    ['pupils-unknown', '实验学校'],
  ]);
});

test('equipment in 万元 under a heading of 元 is doubted', () => {
  const { findings } = county(primary({ 'equipment-value': 200 }));
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'per-pupil-implausible', fields: ['equipment-value'] }),
  );
});

test('a value that prints as the standard but misses it is named', () => {
  const { findings } = county(primary({ 'teaching-space-net': 4496 }));
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: 'rounding-would-mislead',
      details: { printed: '4.50', exact: '4.496', bound: '4.5' },
    }),
  );
});

test('every doubt of rounding is about a verdict that printing would turn', () => {
  expect(county(primary({ 'teaching-space-net': 4494 })).findings).toEqual([]);
});

test('no equipment at all is below the floor, but no question of units', () => {
  const { findings, stages } = county(primary({ 'equipment-value': 0 }));
  expect(findings.map(({ code }) => code)).not.toContain('per-pupil-implausible');
  expect(stages[0]?.sections[0]?.verdict).toBe('fail');
});

test('a figure a hair below the standard is named with as many digits as show it', () => {
  const school = schoolOf({ name: '小学' }, { pupils: 1000, 'teaching-space-net': '4499.999999' });
  expect(county(school).findings).toContainEqual(
    expect.objectContaining({
      code: 'rounding-would-mislead',
      details: { printed: '4.50', exact: '4.499999999', bound: '4.5' },
    }),
  );
});

test('people given for a whole nine-year school are asked for once, not once a stage', () => {
  const school = schoolOf(
    { name: '九年一贯制学校', kind: 'nine-year', stage: null },
    { pupils: { primary: 300, junior: 200 }, 'backbone-teachers': 9 },
  );
  const { findings, stages } = county(school);
  expect(findings.map(({ code }) => code)).toEqual(['not-per-stage']);
  expect(stages.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown']);
});
