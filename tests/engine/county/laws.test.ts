import fc from 'fast-check';
import { evaluateCounty } from '../../../src/engine/county/evaluateCounty';
import type { CountyEvaluation } from '../../../src/engine/county/CountyEvaluation';
import type { CountyFacts, SchoolFact } from '../../../src/engine/county/CountyFacts';
import { basicBalance2012 } from '../../../src/standards/basicBalance2012';
import { basicCounty2012 } from '../../../src/standards/county/basicCounty2012';
import type { CountyFigureId } from '../../../src/standards/county/countyFigures';
import { qualityCounty2017 } from '../../../src/standards/county/qualityCounty2017';
import { withCountySettings } from '../../../src/standards/county/withCountySettings';
import { qualityBalance2017 } from '../../../src/standards/qualityBalance2017';
import type { GoldenCase } from './goldenCases';
import { basicCases, qualityCases } from './goldenCases';
import { evaluationsOf, factsOf, plainSchool } from './plainCounty';
import { readyForBasic, readyForQuality } from './readyCounties';

const counties = [
  {
    ready: readyForQuality,
    standard: qualityBalance2017,
    county: qualityCounty2017,
    cases: qualityCases,
  },
  { ready: readyForBasic, standard: basicBalance2012, county: basicCounty2012, cases: basicCases },
];

/** A county of the golden cases: ready, or with something missed or open. */
const anyCounty = fc.constantFrom(...counties).chain(({ ready, standard, county, cases }) =>
  fc
    .constantFrom<GoldenCase[3][]>({}, ...cases.map(([, , , changes]) => changes))
    .map((changes) => {
      const plain = { ...ready, ...changes };
      const rules = withCountySettings(county, changes.settings ?? {});
      const evaluations = evaluationsOf(plain, standard);
      const facts = factsOf(plain);
      return {
        facts,
        evaluations,
        judge: (given: CountyFacts) => evaluateCounty(given, rules, evaluations),
      };
    }),
);

const without = <Key, Value>(map: ReadonlyMap<Key, Value>, at: number): ReadonlyMap<Key, Value> => {
  const keys = [...map.keys()];
  return new Map([...map].filter(([key]) => key !== keys[at % Math.max(1, keys.length)]));
};

const factFields = [
  'built',
  'isRural',
  'migrantShare',
  'allottedFund',
  'publicBudget',
  'trainingBudget',
] as const satisfies readonly (keyof SchoolFact)[];

/** Every way in which something that was given can be missing. */
const removal = fc
  .tuple(
    fc.nat({ max: 200 }),
    fc.constantFrom(
      'figure',
      'evidence',
      'score',
      'classes',
      'rooms',
      'schools',
      'fact',
      'pupils',
      'area',
    ),
  )
  .map(([at, what]) => (facts: CountyFacts): CountyFacts => {
    const pick = <T>(list: readonly T[], change: (one: T) => T): readonly T[] =>
      list.map((one, index) => (index === at % list.length ? change(one) : one));
    switch (what) {
      case 'figure':
        return { ...facts, figures: without(facts.figures, at) };
      case 'evidence': {
        const ids = [...facts.figures.keys()];
        const chosen = ids[at % ids.length];
        return {
          ...facts,
          figures: new Map(
            [...facts.figures].map(([id, entry]) => [
              id,
              id === chosen ? { ...entry, evidence: null } : entry,
            ]),
          ),
        };
      }
      case 'score':
        return { ...facts, scores: without(facts.scores, at) };
      case 'fact': {
        const field = factFields[at % factFields.length] ?? 'built';
        return {
          ...facts,
          schools: facts.schools && pick(facts.schools, (one) => ({ ...one, [field]: null })),
        };
      }
      case 'pupils':
        return {
          ...facts,
          classes: facts.classes && pick(facts.classes, (one) => ({ ...one, pupils: null })),
        };
      case 'area':
        return {
          ...facts,
          rooms: facts.rooms && pick(facts.rooms, (one) => ({ ...one, area: null })),
        };
      default:
        return { ...facts, [what]: null };
    }
  });

/** Figures that no table of these counties lets stand beside a zero whole: removing them solves the contradiction. */
const isContradiction = (facts: CountyFacts): boolean =>
  (['special-school-pupils', 'migrants', 'visited', 'disabled-children'] as CountyFigureId[]).some(
    (id) => facts.figures.get(id)?.amount?.n === 0n,
  );

test('what is taken away never turns a part or the verdict to pass', () => {
  fc.assert(
    fc.property(anyCounty, removal, ({ facts, judge }, remove) => {
      fc.pre(!isContradiction(facts));
      const [before, after] = [judge(facts), judge(remove(facts))];
      expect(after.verdict === 'pass' && before.verdict !== 'pass').toBe(false);
      for (const { part, verdict } of after.parts) {
        if (verdict === 'pass')
          expect(before.parts.find((one) => one.part === part)?.verdict).toBe('pass');
      }
    }),
    { numRuns: 150 },
  );
});

test('no school table less turns the county to ready', () => {
  fc.assert(
    fc.property(fc.constantFrom(...counties), fc.nat(3), ({ ready, standard, county }, at) => {
      const tables = [
        [plainSchool('实验小学', 1000)],
        [plainSchool('第一中学', 1000, { stage: 'junior' })],
      ];
      const evaluations = evaluationsOf({ ...ready, tables }, standard);
      const judge = (some: typeof evaluations) =>
        evaluateCounty(factsOf(ready), county, some).verdict;
      expect(judge(evaluations)).toBe('pass');
      expect(judge(evaluations.filter((_, index) => index !== at % 2))).toBe('unknown');
    }),
  );
});

const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();
/** What is said, whatever the order in which it was found. */
function gist(result: CountyEvaluation): unknown {
  const caseText = ({
    status,
    name,
    part,
    value,
    limit,
  }: CountyEvaluation['items'][number]['tests'][number]['cases'][number]) =>
    [status, name, part, value?.toFraction(), limit?.toFraction()].join(' ');
  return {
    verdict: result.verdict,
    parts: result.parts,
    items: result.items.map(({ item, status, tests }) => [
      item.id,
      status,
      tests.map(({ value, cases }) => [value?.toFraction(), sorted(cases.map(caseText))]),
    ]),
    large: result.lists.largeClasses?.map(({ cases }) => cases.map(caseText)),
    schools: result.lists.largeSchools?.map(caseText),
  };
}

test('the order of lists and tables does not matter', () => {
  fc.assert(
    fc.property(anyCounty, ({ facts, judge }) => {
      const turned = <T>(list: readonly T[] | null): readonly T[] | null =>
        list && [...list].reverse();
      const other = judge({
        figures: new Map([...facts.figures].reverse()),
        classes: turned(facts.classes),
        rooms: turned(facts.rooms),
        schools: turned(facts.schools),
        scores: new Map([...facts.scores].reverse()),
      });
      expect(gist(other)).toEqual(gist(judge(facts)));
    }),
    { numRuns: 60 },
  );
});

const amount = fc.oneof(
  fc.constantFrom(0, 1, -1, 5, 1e15),
  fc.integer({ min: -10, max: 3000 }),
  fc.constant(null),
);

test('whatever the figures are, every number is finite and open is never met', () => {
  const ids = [...factsOf(readyForQuality).figures.keys()];
  fc.assert(
    fc.property(fc.array(amount, { minLength: ids.length, maxLength: ids.length }), (amounts) => {
      const figures = Object.fromEntries(ids.map((id, at) => [id, amounts[at] ?? null]));
      const plain = { ...readyForQuality, figures };
      const result = evaluateCounty(
        factsOf(plain),
        qualityCounty2017,
        evaluationsOf(plain, qualityBalance2017),
      );
      for (const { status, tests } of result.items) {
        for (const one of tests) {
          expect(
            [one.value, one.limit].every(
              (value) => value === null || Number.isFinite(value.valueOf()),
            ),
          ).toBe(true);
          expect(one.missing.length > 0).toBe(one.status === 'open');
        }
        if (status === 'met') expect(tests.some((one) => one.status === 'open')).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});
