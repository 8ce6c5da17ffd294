import { evaluateCounty } from '../../../src/engine/county/evaluateCounty';
import type { Obstacle } from '../../../src/engine/county/CountyEvaluation';
import { roundHalfUp } from '../../../src/numeric/roundHalfUp';
import { basicBalance2012 } from '../../../src/standards/basicBalance2012';
import { basicCounty2012 } from '../../../src/standards/county/basicCounty2012';
import { qualityCounty2017 } from '../../../src/standards/county/qualityCounty2017';
import { withCountySettings } from '../../../src/standards/county/withCountySettings';
import { qualityBalance2017 } from '../../../src/standards/qualityBalance2017';
import type { PlainCounty } from './plainCounty';
import { evaluationsOf, factsOf, plainSchool } from './plainCounty';
import { readyForBasic, readyForQuality } from './readyCounties';

const quality = (changes: Partial<PlainCounty> = {}, settings: Record<string, string> = {}) => {
  const plain = { ...readyForQuality, ...changes };
  return evaluateCounty(
    factsOf(plain),
    withCountySettings(qualityCounty2017, settings),
    evaluationsOf(plain, qualityBalance2017),
  );
};
const basic = (changes: Partial<PlainCounty> = {}) => {
  const plain = { ...readyForBasic, ...changes };
  return evaluateCounty(factsOf(plain), basicCounty2012, evaluationsOf(plain, basicBalance2012));
};
const given = (changes: PlainCounty['figures']) => ({
  figures: { ...readyForQuality.figures, ...changes },
});
const nameOf = (one: Obstacle): string => {
  if (one.kind === 'item') return `${one.result.item.id} ${one.result.status}`;
  if (one.kind === 'no-schools' || 'source' in one) return one.kind;
  if (one.kind === 'stage-absent' || one.kind === 'stage-twice') return `${one.kind} ${one.stage}`;
  return `${one.kind} ${one.stage} ${one.status}`;
};
const small = (name: string) => plainSchool(name, 1000, { stage: 'junior' });
/** What is enough for 1,000 pupils is not for 100,000. */
const poor = plainSchool('穷小学', 100000);

test('both variants of 巩固率 come to the published figures', () => {
  const changes = given({
    graduates: 475,
    intake: 500,
    'transferred-in': 20,
    'transferred-out': 40,
    deaths: 1,
  });
  const rateOf = (formula: string) => {
    const { items } = quality(changes, { 'retention-formula': formula });
    const [test] = items.find(({ item }) => item.id === '质1')?.tests ?? [];
    return test?.value && roundHalfUp(test.value.mul(100), 3);
  };
  expect(rateOf('changed-intake')).toBe('99.165');
  expect(rateOf('changed-graduates')).toBe('99.198');
});

test('parts come in the order of the overview, resources and coefficients first', () => {
  expect(quality().parts.map(({ part, met }) => [part, met])).toEqual([
    ['resources', 2],
    ['coefficients', 14],
    ['precondition', 2],
    ['government', 14],
    ['quality', 9],
    ['satisfaction', 1],
    ['veto', 6],
  ]);
  expect(basic().parts.map(({ part, met }) => [part, met])).toEqual([
    ['coefficients', 2],
    ['basic-standard', 1],
    ['growth', 5],
    ['work', 1],
    ['satisfaction', 1],
  ]);
});

test('vetoes stand first, then what is missed in the order of parts, then what is open', () => {
  const result = quality({
    ...given({
      'data-fraud': 1,
      'teachers-certified': 1,
      graduates: 1,
      'school-plan': undefined,
      'basic-balance-year': undefined,
    }),
    tables: [[plainSchool('实验小学', 1000), poor, small('第一中学')]],
  });
  expect(result.obstacles.map(nameOf)).toEqual([
    '否6 missed',
    'sections primary missed',
    'coefficient primary missed',
    'coefficient primary missed',
    'coefficient primary missed',
    'coefficient primary missed',
    'coefficient primary missed',
    'coefficient primary missed',
    'coefficient primary missed',
    '保4 missed',
    '保12 missed',
    '质1 missed',
    '前1 open',
    '保1 open',
    '保3 open',
    '保5 open',
    '质4 open',
  ]);
  expect(result.verdict).toBe('fail');
});

test('without school tables nothing is ready', () => {
  const result = quality({ tables: [] });
  expect(result.verdict).toBe('unknown');
  expect(result.obstacles.map(nameOf)).toEqual([
    'no-schools',
    '保3 open',
    '保4 open',
    '保5 open',
    '保6 open',
    '质4 open',
  ]);
  expect(result.parts.slice(0, 2).map(({ part, verdict }) => [part, verdict])).toEqual([
    ['resources', 'unknown'],
    ['coefficients', 'unknown'],
  ]);
  expect(basic({ tables: [] }).parts[0]?.part).toBe('coefficients');
});

test('a stage in two tables is a question, not a sum, and an absent stage is open', () => {
  const [table = []] = readyForQuality.tables;
  const twice = quality({ tables: [table, [small('第一中学')]] });
  expect(twice.obstacles.map(nameOf)).toEqual(['stage-twice junior']);
  expect(twice.verdict).toBe('unknown');
  expect(twice.parts.slice(0, 2)).toEqual([
    { part: 'resources', verdict: 'unknown', met: 1, missed: 0, open: 1 },
    { part: 'coefficients', verdict: 'unknown', met: 7, missed: 0, open: 1 },
  ]);
  const absent = quality({ tables: [table.slice(0, 1)] });
  expect(absent.obstacles.map(nameOf)).toEqual(['stage-absent junior']);
  expect(absent.verdict).toBe('unknown');
});

test('two tables with one stage each are one county', () => {
  const [table = []] = readyForQuality.tables;
  expect(quality({ tables: table.map((school) => [school]) }).verdict).toBe('pass');
});

test('a school whose stage cannot be told leaves schools, coefficients and conditions open', () => {
  const [table = []] = readyForQuality.tables;
  const result = quality({ tables: [[...table, plainSchool('无名校', null, { stage: null })]] });
  expect(result.verdict).toBe('unknown');
  expect(result.obstacles.map(nameOf)).toEqual([
    'sections primary open',
    'sections junior open',
    '保3 open',
    '保4 open',
    '保5 open',
    '保6 open',
    '质4 open',
  ]);
  expect(result.parts[1]).toMatchObject({ part: 'coefficients', verdict: 'unknown', open: 14 });
});

test('a composite over its limit is missed', () => {
  const [table = []] = readyForBasic.tables;
  const result = basic({ tables: [[...table, { ...poor, name: '另一小学' }]] });
  expect(result.obstacles).toEqual([
    expect.objectContaining({
      kind: 'coefficient',
      stage: 'primary',
      status: 'missed',
      indicator: null,
      limit: '0.65',
    }),
  ]);
  expect(result.verdict).toBe('fail');
});

test('large classes stand under the highest band they reach, the largest first', () => {
  const { lists } = basic({
    classes: [
      ['甲校', 'primary', 45],
      ['甲校', 'primary', 46],
      ['乙校', 'junior', 50],
      ['乙校', 'junior', 55],
      ['乙校', 'junior', 56],
      ['甲校', 'primary', 65],
      ['甲校', 'primary', 66],
      ['甲校', null, 70],
      ['甲校', null, 46],
    ],
  });
  expect(
    lists.largeClasses?.map(({ band, cases }) => [band, cases.map(({ value }) => Number(value))]),
  ).toEqual([
    ['very-large', [70, 66]],
    ['large', [65, 56]],
    ['over-standard', [55, 46]],
  ]);
  expect(basic().lists.largeClasses).toBeNull();
});

test('large schools are listed also where the standard does not judge them', () => {
  const tables = [
    [
      plainSchool('大校', 2401, { kind: 'primary' }),
      plainSchool('更大校', 3000, { kind: 'junior', stage: 'junior' }),
    ],
  ];
  const { lists } = basic({ tables });
  expect(lists.largeSchools?.map(({ name, value }) => [name, Number(value)])).toEqual([
    ['更大校', 3000],
    ['大校', 2401],
  ]);
  expect(basic({ tables: [] }).lists.largeSchools).toBeNull();
});

test('an item names its figures with their cells, each once', () => {
  const { items } = quality();
  const exchange = items.find(({ item }) => item.id === '保11');
  expect(exchange?.tests[0]?.operands.map(({ figure, source }) => [figure, source])).toEqual([
    ['teachers-exchanged', '县级数据!保11.2'],
    ['teachers-to-exchange', '县级数据!保11.1'],
  ]);
});

test('an item whose conditions are all switched off is left out', () => {
  const has = (settings: Record<string, string>) =>
    quality({}, settings).items.some(({ item }) => item.id === '前3');
  expect(has({})).toBe(false);
  expect(has({ 'earlier-composite': 'asked' })).toBe(true);
});

test('a teaching point that is counted with its main school still needs its funds', () => {
  const main = plainSchool('实验小学', 1000);
  const point = plainSchool('山口教学点', 20, { kind: 'teaching-point', branchOf: main.source });
  const result = quality({ tables: [[main, point, small('第一中学')]] });
  const funds = result.items.find(({ item }) => item.id === '保6');
  expect(funds?.status).toBe('open');
  expect(funds?.tests[0]?.cases.map(({ name }) => name)).toEqual(['山口教学点']);
});
