import fc from 'fast-check';
import Fraction from 'fraction.js';
import { evaluate } from '../../src/engine/evaluate';
import { gapOf } from '../../src/engine/gapOf';
import { levelOf } from '../../src/engine/levelOf';
import type { Standard } from '../../src/standards/Standard';
import { provincialStandard } from './provincialStandard';
import { schoolOf } from './schoolOf';

/** A primary school of 900 pupils that meets every one of the ten to the unit, where 900 pupils allow it. */
const enough = {
  pupils: 900,
  'teaching-space-net': 2880,
  'sports-space': 3600,
  'equipment-value': 328500,
  books: 22500,
  'teachers-above-degree': 27,
  'building-area': 4590,
  'site-area': 16200,
  classes: 20,
  'full-time-teachers': 48,
  computers: 90,
};

type Changes = Partial<Record<keyof typeof enough, number | null>>;

function sectionOf(changes: Changes, standard: Standard = provincialStandard) {
  const school = schoolOf({ name: '小学' }, { ...enough, ...changes });
  const section = evaluate([school], standard).stages[0]?.sections[0];
  if (!section) throw new Error('no section');
  return section;
}

const levelsOf = (changes: Changes) =>
  Object.fromEntries(
    sectionOf(changes).indicators.map(({ indicator, level }) => [indicator.id, level]),
  );

test('a school that meets all ten to the unit passes', () => {
  expect(sectionOf({})).toMatchObject({ met: 10, verdict: 'pass', reasons: [] });
});

test('two misses that are not below 60 % pass, the third one fails', () => {
  const two = { books: 22499, computers: 89 };
  expect(sectionOf(two)).toMatchObject({ met: 8, verdict: 'pass' });
  expect(sectionOf({ ...two, classes: 19 })).toMatchObject({
    met: 7,
    verdict: 'fail',
    reasons: [
      {
        code: 'too-few-met',
        met: 7,
        required: 8,
        indicators: ['books-per-pupil', 'pupils-per-class', 'pupils-per-computer'],
      },
    ],
  });
});

test('one miss at 60 % of the standard passes, one below it fails', () => {
  expect(sectionOf({ books: 13500 })).toMatchObject({ met: 9, verdict: 'pass' });
  expect(sectionOf({ books: 13499 })).toMatchObject({
    met: 9,
    verdict: 'fail',
    reasons: [{ code: 'below-floor', indicators: ['books-per-pupil'] }],
  });
});

test('60 % of a standard where less is better is the standard ÷ 0.6', () => {
  // 900 ÷ 12 = 75 pupils a class = 45 ÷ 0.6; 900 ÷ 54 computers = 10 ÷ 0.6.
  expect(levelsOf({ classes: 12 })['pupils-per-class']).toBe('floor');
  expect(levelsOf({ classes: 11 })['pupils-per-class']).toBe('below');
  expect(levelsOf({ computers: 54 })['pupils-per-computer']).toBe('floor');
  expect(levelsOf({ computers: 53 })['pupils-per-computer']).toBe('below');
});

test('the value printed is pupils ÷ resource, and the gap is in whole classes', () => {
  const result = sectionOf({ classes: 19 }).indicators.find(
    ({ indicator }) => indicator.id === 'pupils-per-class',
  );
  expect(result?.value?.toFraction()).toBe('900/19');
  expect(result?.gap?.toStandard.valueOf()).toBe(1);
  expect(result?.gap?.toFloor.valueOf()).toBe(0);
});

test('a school without a single computer is below the floor, not unknown', () => {
  const section = sectionOf({ computers: 0 });
  const result = section.indicators.find(({ indicator }) => indicator.id === 'pupils-per-computer');
  expect(result).toMatchObject({ value: null, missing: 'no-resource', level: 'below' });
  expect(result?.gap?.toStandard.valueOf()).toBe(90);
  expect(section.reasons).toEqual([{ code: 'below-floor', indicators: ['pupils-per-computer'] }]);
});

test('where a standard has no floor, no value is below it', () => {
  const { schoolRule } = provincialStandard;
  if (!schoolRule) throw new Error('no rule');
  const standard = { ...provincialStandard, schoolRule: { ...schoolRule, floor: '0' } };
  expect(sectionOf({ computers: 0, books: 0 }, standard)).toMatchObject({
    met: 8,
    verdict: 'pass',
    reasons: [],
  });
});

test('a missing figure is unknown and never met', () => {
  const section = sectionOf({ classes: null });
  expect(section).toMatchObject({ met: 9, verdict: 'unknown' });
  expect(sectionOf({ classes: null, books: 13499 }).verdict).toBe('fail');
});

test('an indicator without a standard in this stage is not judged and not asked for', () => {
  const standard: Standard = {
    ...provincialStandard,
    indicators: provincialStandard.indicators.map((one) =>
      one.id === 'site-area-per-pupil'
        ? { ...one, threshold: { primary: null, junior: '23' } }
        : one,
    ),
  };
  const section = sectionOf({ 'site-area': 1 }, standard);
  expect(section).toMatchObject({ met: 9, verdict: 'pass' });
  const rest = { ...enough } as Partial<typeof enough>;
  delete rest['site-area'];
  const [stage] = evaluate([schoolOf({ name: '小学' }, rest)], standard).stages;
  expect(stage?.reasons).toEqual([]);
  // Nine are judged and eight must be met: one may be missed.
  expect(sectionOf({ books: 13500, computers: 89 }, standard).verdict).toBe('fail');
});

test('without a rule for coefficients the schools alone decide', () => {
  const junior = schoolOf(
    { name: '初中', stage: 'junior' },
    {
      ...enough,
      'teaching-space-net': 3240,
      'sports-space': 4500,
      'equipment-value': 625500,
      books: 36000,
      'teachers-above-degree': 36,
      'building-area': 6030,
      'site-area': 20700,
      'full-time-teachers': 67,
    },
  );
  const result = evaluate([schoolOf({ name: '小学' }, enough), junior], provincialStandard);
  expect(result.verdict).toBe('pass');
  const [stage] = result.stages;
  expect(stage?.composite).toBeNull();
  expect(stage?.indicators.every(({ limit, verdict }) => limit === null && verdict === null)).toBe(
    true,
  );
});

test('where schools are judged and the composite too, either one fails the stage', () => {
  const standard: Standard = {
    ...provincialStandard,
    coefficientRule: {
      kind: 'composite',
      limit: { primary: '0.1', junior: '0.1' },
      clause: provincialStandard.coefficientRule.clause,
    },
  };
  const stageOf = (...schools: Changes[]) =>
    evaluate(
      schools.map((changes, at) =>
        schoolOf({ name: '小学', source: `表!B${at}` }, { ...enough, ...changes }),
      ),
      standard,
    ).stages[0];
  expect(stageOf({}, {})?.verdict).toBe('pass');
  expect(stageOf({}, { books: 1 })?.reasons).toContainEqual({ code: 'sections-fail', count: 1 });
  const rich = Object.fromEntries(
    Object.entries(enough).map(([field, amount]) => [
      field,
      field === 'pupils' ? amount : amount * 9,
    ]),
  );
  expect(stageOf({}, rich)?.reasons).toEqual([{ code: 'composite-over-limit' }]);
});

test('an inverse level and its gap agree with exact division, for any figures', () => {
  const positive = fc.integer({ min: 1, max: 5000 });
  const shares = fc.constantFrom('0', '0.6', '0.85', '1');
  const limits = fc.integer({ min: 1, max: 999 }).map((one) => String(one / 10));
  fc.assert(
    fc.property(positive, fc.nat(5000), limits, shares, (pupils, resource, threshold, floor) => {
      const question = {
        numerator: new Fraction(resource),
        pupils: new Fraction(pupils),
        perPupils: 1,
        inverse: true as const,
        threshold,
        floor,
      };
      const needed = new Fraction(pupils).div(threshold);
      const level = levelOf(question);
      const isMet = question.numerator.gte(needed);
      const isFloor = question.numerator.gte(needed.mul(floor));
      expect(level).toBe(isMet ? 'met' : isFloor ? 'floor' : 'below');
      const { toStandard } = gapOf({ ...question, unit: 'class' });
      expect(levelOf({ ...question, numerator: question.numerator.add(toStandard) })).toBe('met');
      if (toStandard.compare(0) > 0) {
        const less = question.numerator.add(toStandard).sub(1);
        expect(levelOf({ ...question, numerator: less })).not.toBe('met');
      }
    }),
  );
});
