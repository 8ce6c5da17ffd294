import fc from 'fast-check';
import Fraction from 'fraction.js';
import { evaluate } from '../../src/engine/evaluate';
import type { School } from '../../src/engine/School';
import type { IndicatorId } from '../../src/standards/IndicatorId';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';
import { schoolOf } from './schoolOf';

const withStated = (school: School, values: Partial<Record<IndicatorId, string>>): School => ({
  ...school,
  stated: Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { whole: { value: new Fraction(value), sources: [`表!${id}`] } },
    ]),
  ),
});
const alone = (name: string, pupils: number, values: Partial<Record<IndicatorId, string>>) =>
  withStated(schoolOf({ name }, { pupils }), values);
const codesOf = (school: School): string[] =>
  evaluate([school], qualityBalance2017).findings.map(({ code }) => code);

test('a value per hundred that the table states is judged and has its gap in whole people', () => {
  const school = alone('小学', 411, { 'backbone-teachers-per-100': '0.73' });
  const [result] = evaluate([school], qualityBalance2017).stages[0]?.sections[0]?.indicators ?? [];
  expect(result?.value).toEqual(new Fraction('0.73'));
  expect(result?.level).toBe('below');
  // 0.73 × 411 ÷ 100 = 3.0003 of the 4.11 that are needed.
  expect(result?.gap?.toStandard.valueOf()).toBe(2);
});

test('totals win over stated values', () => {
  const both = withStated(schoolOf({ name: '小学' }, { pupils: 100, 'backbone-teachers': 1 }), {
    'backbone-teachers-per-100': '5',
  });
  const [result] = evaluate([both], qualityBalance2017).stages[0]?.sections[0]?.indicators ?? [];
  expect(result?.choice.expression.kind).toBe('field');
  expect(result?.value).toEqual(new Fraction(1));
});

test.each([
  ['4.5', true],
  ['4.50', true],
  ['4.505', false],
  ['4.504', false],
  ['4.49', false],
  ['4.495', false],
  ['4.4999', false],
  // The floor, 3.825: 3.82 may have been 3.8249; 3.83 may have been 3.825.
  ['3.8', false],
  ['3.82', false],
  ['3.83', false],
  ['3.825', true],
  ['4.50031847133758', false],
])('%s ㎡ stated beside 4.5 and 3.825 is near: %s', (value, isNear) => {
  const codes = codesOf(alone('小学', 411, { 'teaching-space-per-pupil': value }));
  expect(codes.includes('stated-near-threshold')).toBe(isNear);
});

test('a stated value whose rounding may have carried it over the floor is near it', () => {
  // 6.375 rounds to 6.38, 6.3749 to 6.37: 6.38 stands for 6.375 … 6.3849.
  const doubts = (value: string) => {
    const school = alone('小学', 411, { 'sports-space-per-pupil': value });
    return evaluate([school], qualityBalance2017).findings.find(
      ({ code }) => code === 'stated-near-threshold',
    )?.details;
  };
  expect(doubts('6.38')).toBeUndefined();
  expect(doubts('6.37')).toBeUndefined();
  expect(doubts('7.5')).toEqual({ stated: '7.5', bound: '7.5' });
});

test('one value for a school of several stages is asked for again, once a stage', () => {
  const school = withStated(
    schoolOf(
      { name: '九年一贯制', kind: 'nine-year', stage: null },
      { pupils: { primary: 300, junior: 200 } },
    ),
    { 'teaching-space-per-pupil': '4.38', 'sports-space-per-pupil': '8' },
  );
  const { findings, stages } = evaluate([school], qualityBalance2017);
  expect(stages.map(({ sections }) => sections[0]?.indicators[0]?.missing)).toEqual([
    'not-per-stage',
    'not-per-stage',
  ]);
  expect(
    findings
      .filter(({ code }) => code === 'stated-not-per-stage')
      .map(({ stage, indicator, sources }) => [stage, indicator, sources.length]),
  ).toEqual([
    ['primary', 'teaching-space-per-pupil', 2],
    ['junior', 'teaching-space-per-pupil', 2],
  ]);
});

test('a stage without the pupils of one school has no coefficient, stated or not', () => {
  const schools = [
    alone('甲小学', 411, { 'teaching-space-per-pupil': '4.38' }),
    withStated(schoolOf({ name: '乙小学' }, { pupils: null }), {
      'teaching-space-per-pupil': '5',
    }),
  ];
  const [stage] = evaluate(schools, qualityBalance2017).stages;
  expect(stage?.indicators[0]?.coefficient).toEqual({ missing: 'sections-unknown' });
});

test('values per pupil alone give the coefficient of the totals they come from', () => {
  const rows = fc.array(
    fc.record({
      pupils: fc.integer({ min: 1, max: 4000 }),
      hundredths: fc.integer({ min: 1, max: 3000 }),
    }),
    { minLength: 2, maxLength: 20 },
  );
  fc.assert(
    fc.property(rows, (schools) => {
      const exact = schools.map(({ pupils, hundredths }, at) => ({
        pupils,
        name: `学校${at}`,
        perPupil: new Fraction(hundredths, 100),
      }));
      const totals = exact.map(({ pupils, name, perPupil }) =>
        schoolOf({ name }, { pupils, 'teaching-space-net': perPupil.mul(pupils).toString() }),
      );
      const stated = exact.map(({ pupils, name, perPupil }) =>
        alone(name, pupils, { 'teaching-space-per-pupil': perPupil.toString() }),
      );
      const of = (all: readonly School[]) => {
        const [stage] = evaluate(all, qualityBalance2017).stages;
        const [one] = stage?.indicators ?? [];
        return [one?.mean, one?.standardDeviation, one?.coefficient, one?.levels];
      };
      expect(of(stated)).toEqual(of(totals));
    }),
  );
});
