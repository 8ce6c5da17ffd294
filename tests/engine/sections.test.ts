import fc from 'fast-check';
import Fraction from 'fraction.js';
import { evaluate } from '../../src/engine/evaluate';
import { makeSections } from '../../src/engine/makeSections';
import type { School } from '../../src/engine/School';
import type { FieldId } from '../../src/standards/FieldId';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';
import { sharedResourceSplit } from '../../src/standards/sharedResourceSplit';
import { schoolOf } from './schoolOf';

/** Stage and amount of a field for each section: `primary 97/397`. */
function partsOf(school: School, field: FieldId): string[] {
  return makeSections(school, sharedResourceSplit).map(({ stage, amounts }) => {
    const amount = amounts[field];
    const text = amount && ('value' in amount ? amount.value.toFraction() : amount.missing);
    return `${stage} ${text}`;
  });
}
const zero = new Fraction(0);
const share = (total: number, part: string): string => new Fraction(total).mul(part).toFraction();

test('a nine-year school in one row shares rooms 1 : 1.1 and has its own teachers a stage', () => {
  const school = schoolOf(
    { name: '九年一贯制', kind: 'nine-year', stage: null },
    {
      pupils: { primary: 100, junior: 100 },
      books: 2100,
      'backbone-teachers': { primary: 3, junior: 5 },
    },
  );
  expect(partsOf(school, 'books')).toEqual(['primary 1000', 'junior 1100']);
  expect(partsOf(school, 'backbone-teachers')).toEqual(['primary 3', 'junior 5']);
});

test('rows that name their stage are never split, whatever kind of school they are part of', () => {
  const part = (stage: 'primary' | 'junior', pupils: number, books: number) =>
    schoolOf({ name: '一贯制', kind: 'nine-year', stage }, { pupils, books });
  expect(partsOf(part('primary', 100, 1000), 'books')).toEqual(['primary 1000']);
  expect(partsOf(part('junior', 100, 1100), 'books')).toEqual(['junior 1100']);
});

test('columns that give a resource per stage are taken as they are beside a whole', () => {
  const school = schoolOf(
    { name: '九年一贯制', kind: 'nine-year', stage: null },
    { pupils: { primary: 100, junior: 100 }, books: { whole: 2100, primary: 900, junior: 1200 } },
  );
  expect(partsOf(school, 'books')).toEqual(['primary 900', 'junior 1200']);
});

test('a twelve-year school shares 1 : 1.1 : 1.32, a complete secondary school 1 : 1.2', () => {
  const twelve = schoolOf(
    { name: '十二年', kind: 'twelve-year', stage: null },
    { pupils: { primary: 100, junior: 100, senior: 100 }, books: 3420 },
  );
  expect(partsOf(twelve, 'books')).toEqual(['primary 1000', 'junior 1100']);
  const complete = schoolOf(
    { name: '完中', kind: 'complete-secondary', stage: null },
    { pupils: { junior: 100, senior: 100 }, books: 2200 },
  );
  expect(partsOf(complete, 'books')).toEqual(['junior 1000']);
});

test('a twelve-year school without primary pupils this year shares as a complete secondary one', () => {
  const school = schoolOf(
    { name: '十二年', kind: 'twelve-year', stage: null },
    { pupils: { primary: 0, junior: 100, senior: 100 }, books: 2200 },
  );
  expect(partsOf(school, 'books')).toEqual(['junior 1000']);
});

test('a nine-year school that has only primary pupils keeps everything for them', () => {
  const school = schoolOf(
    { name: '新校', kind: 'nine-year', stage: null },
    { pupils: { primary: 100, junior: 0 }, books: 2000, 'backbone-teachers': 2 },
  );
  expect(partsOf(school, 'books')).toEqual(['primary 2000']);
  expect(partsOf(school, 'backbone-teachers')).toEqual(['primary 2']);
});

test('shares of the two stages are the whole again', () => {
  const school = schoolOf(
    { name: '九年一贯制', kind: 'nine-year', stage: null },
    { pupils: { primary: 166, junior: 210 }, books: 23226 },
  );
  expect(partsOf(school, 'books')).toEqual([
    `primary ${share(23226, '166/397')}`,
    `junior ${share(23226, '231/397')}`,
  ]);
});

describe('a whole beside one own amount', () => {
  const nineYear = (books: Record<string, number | null>): School =>
    schoolOf(
      { name: '九年一贯制', kind: 'nine-year', stage: null },
      { pupils: { primary: 500, junior: 500 }, books },
    );

  test('leaves the rest to the one other stage', () => {
    const parts = partsOf(nineYear({ whole: 10000, primary: 9000 }), 'books');
    expect(parts).toEqual(['primary 9000', 'junior 1000']);
  });

  test('that is larger than the whole leaves no rest', () => {
    const parts = partsOf(nineYear({ whole: 8000, primary: 9000 }), 'books');
    expect(parts).toEqual(['primary 9000', 'junior less-than-part']);
  });

  test('that is not filled in leaves the rest open', () => {
    const parts = partsOf(nineYear({ whole: 10000, primary: null }), 'books');
    expect(parts).toEqual(['primary blank', 'junior blank']);
  });

  test('leaves the rest open where two other stages would have to share it', () => {
    const school = schoolOf(
      { name: '十二年', kind: 'twelve-year', stage: null },
      { pupils: { primary: 100, junior: 100, senior: 100 }, books: { whole: 3420, primary: 900 } },
    );
    expect(partsOf(school, 'books')).toEqual(['primary 900', 'junior not-per-stage']);
  });

  test('is never counted beyond what the school has', () => {
    const amount = fc.option(fc.nat(10000), { nil: undefined });
    const books = fc.record({ whole: fc.nat(30000), primary: amount, junior: amount });
    fc.assert(
      fc.property(books, fc.integer({ min: 0, max: 900 }), (given, senior) => {
        const amounts = Object.fromEntries(
          Object.entries(given).filter(([, value]) => value !== undefined),
        ) as Record<string, number>;
        const { whole = 0, primary = 0, junior = 0 } = amounts;
        fc.pre(primary + junior <= whole);
        const school = schoolOf(
          { name: '十二年', kind: 'twelve-year', stage: null },
          { pupils: { primary: 300, junior: 200, senior }, books: amounts },
        );
        const sum = makeSections(school, sharedResourceSplit)
          .map((section) => section.amounts.books)
          .reduce((total, one) => (one && 'value' in one ? total.add(one.value) : total), zero);
        expect(sum.compare(whole)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

test('a resource that is left open in the second stage alone is said', () => {
  const school = schoolOf(
    { name: '十二年', kind: 'twelve-year', stage: null },
    {
      pupils: { primary: 100, junior: 100, senior: 100 },
      'equipment-value': { whole: 342000, primary: 90000 },
    },
  );
  const { findings } = evaluate([school], qualityBalance2017);
  expect(findings.map(({ code, fields }) => [code, fields])).toContainEqual([
    'not-per-stage',
    ['equipment-value'],
  ]);
});
