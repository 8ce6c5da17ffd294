import fc from 'fast-check';
import Fraction from 'fraction.js';
import { joinBranches } from '../../src/engine/branches/joinBranches';
import { evaluate } from '../../src/engine/evaluate';
import type { School } from '../../src/engine/School';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';
import { schoolOf } from './schoolOf';

const main = schoolOf(
  { name: '实验小学', source: '表!B3' },
  { pupils: 800, books: 12000, 'backbone-teachers': 8 },
);
const branch = schoolOf(
  { name: '实验小学东校区', source: '表!B4', branchOf: '表!B3' },
  { pupils: 200, books: 1000, 'backbone-teachers': 1 },
);

/** Amounts of a school's whole row as text, or why there is none. */
function wholes({ amounts }: School): Record<string, string> {
  return Object.fromEntries(
    Object.entries(amounts).map(([field, { whole }]) => [
      field,
      whole ? ('value' in whole ? whole.value.toString() : whole.missing) : '',
    ]),
  );
}

test('a branch is added to its main school, with the cells of both', () => {
  const { schools, joined } = joinBranches([main, branch]);
  expect(schools.map(({ name }) => name)).toEqual(['实验小学']);
  expect(schools.map(wholes)).toEqual([
    { pupils: '1000', books: '13000', 'backbone-teachers': '9' },
  ]);
  expect(schools[0]?.amounts.books?.whole?.sources).toEqual(['表!books-whole', '表!books-whole']);
  expect(joined.map((one) => [one.branch.name, one.main.name])).toEqual([
    ['实验小学东校区', '实验小学'],
  ]);
});

test('the joint school is judged by the joint figures, and the branch is named', () => {
  const result = evaluate([main, branch], qualityBalance2017);
  const [section, ...others] = result.stages[0]?.sections ?? [];
  expect(others).toEqual([]);
  expect(section?.indicators[0]?.value).toEqual(new Fraction(9, 10));
  expect(result.joined.map((one) => one.branch.name)).toEqual(['实验小学东校区']);
});

test('a figure that either of them lacks is missing for both, never the other one alone', () => {
  const blank = schoolOf({ ...branch, name: '东校区' }, { pupils: 200, books: null });
  const [school] = joinBranches([main, blank]).schools;
  expect(school && wholes(school)).toEqual({
    pupils: '1000',
    books: 'blank',
    'backbone-teachers': 'blank',
  });
  expect(school?.amounts.books?.whole?.sources).toHaveLength(2);
});

test('stated values per pupil are weighted by the pupils of main school and branch', () => {
  const stated = (value: number) => ({
    'teaching-space-per-pupil': {
      whole: { value: new Fraction(value), sources: ['表!E3'] },
    },
  });
  const [school] = joinBranches([
    { ...main, stated: stated(4) },
    { ...branch, stated: stated(5) },
  ]).schools;
  expect(school?.stated['teaching-space-per-pupil']?.whole).toMatchObject({
    value: new Fraction('4.2'),
  });
  const [open] = joinBranches([{ ...main, stated: stated(4) }, branch]).schools;
  expect(open?.stated['teaching-space-per-pupil']?.whole).toMatchObject({ missing: 'blank' });
});

test('a primary branch of a nine-year school adds people to 小学 and rooms to the whole', () => {
  const nine = schoolOf(
    { name: '育才学校', source: '表!B7', kind: 'nine-year', stage: null },
    {
      pupils: { primary: 300, junior: 200 },
      books: 5000,
      'backbone-teachers': { primary: 3, junior: 2 },
    },
  );
  const part = { ...branch, branchOf: '表!B7' };
  const [school] = joinBranches([nine, part]).schools;
  const text = Object.fromEntries(
    Object.entries(school?.amounts ?? {}).map(([field, entry]) => [
      field,
      Object.fromEntries(
        Object.entries(entry).map(([stage, amount]) => [
          stage,
          'value' in amount ? amount.value.toString() : amount.missing,
        ]),
      ),
    ]),
  );
  expect(text).toEqual({
    pupils: { primary: '500', junior: '200' },
    books: { whole: '6000' },
    'backbone-teachers': { primary: '4', junior: '2' },
  });
});

test('stages stay open where only one of the two tells them apart', () => {
  const nine = { kind: 'nine-year', stage: null } as const;
  const pupils = { primary: 300, junior: 200 };
  const apart = schoolOf(
    { ...nine, name: '育才学校', source: '表!B7' },
    { pupils, 'backbone-teachers': { primary: 3, junior: 2 } },
  );
  const together = schoolOf(
    { ...nine, name: '育才学校分校', branchOf: '表!B7' },
    { pupils, 'backbone-teachers': 4 },
  );
  const result = evaluate([apart, together], qualityBalance2017);
  expect(
    result.stages.map(({ sections }) => sections[0]?.section.amounts['backbone-teachers']),
  ).toMatchObject([{ missing: 'not-per-stage' }, { missing: 'not-per-stage' }]);
});

test('grades and laboratories are those of the main school', () => {
  const facts = { pupils: 100, grades: 6, 'laboratory-standard': 1 };
  const [school] = joinBranches([
    schoolOf({ name: '小学', source: '表!B3' }, facts),
    schoolOf({ name: '分校', branchOf: '表!B3' }, { ...facts, grades: 2 }),
  ]).schools;
  expect(school && wholes(school)).toEqual({
    pupils: '200',
    grades: '6',
    'laboratory-standard': '1',
  });
});

test('a branch whose main school has another stage, or is not here, stays alone and is named', () => {
  const junior = schoolOf({ ...main, name: '实验中学', stage: 'junior' }, { pupils: 800 });
  const lost = { ...branch, name: '西校区', branchOf: '表!B99' };
  const { schools, findings } = joinBranches([junior, branch, lost]);
  expect(schools).toHaveLength(3);
  expect(findings.map(({ code, school, severity }) => [code, school, severity])).toEqual([
    ['branch-not-joined', '实验小学东校区', 'error'],
    ['branch-not-joined', '西校区', 'error'],
  ]);
});

test('a branch of a branch goes to the school at the end; a circle joins nothing', () => {
  const far = { ...branch, name: '分校', source: '表!B5', branchOf: '表!B4' };
  expect(joinBranches([far, branch, main]).schools.map(wholes)).toEqual([
    { pupils: '1200', books: '14000', 'backbone-teachers': '10' },
  ]);
  const [a, b] = [
    { ...main, branchOf: '表!B4' },
    { ...branch, branchOf: '表!B3' },
  ];
  expect(joinBranches([a, b]).schools).toEqual([a, b]);
});

test('joining changes no sum of the county, wherever the branches stand', () => {
  const figures = fc.array(
    fc.record({
      pupils: fc.integer({ min: 1, max: 3000 }),
      books: fc.integer({ min: 0, max: 90000 }),
      main: fc.nat(30),
    }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(figures, (rows) => {
      const schools = rows.map((row, at) =>
        schoolOf(
          {
            name: `学校${at}`,
            source: `表!B${at + 3}`,
            branchOf: row.main < at ? `表!B${row.main + 3}` : null,
          },
          { pupils: row.pupils, books: row.books },
        ),
      );
      const joined = joinBranches(schools);
      const sum = (all: readonly School[], field: 'pupils' | 'books') =>
        all
          .map(({ amounts }) => amounts[field]?.whole)
          .reduce((total, one) => total + (one && 'value' in one ? one.value.valueOf() : NaN), 0);
      expect(sum(joined.schools, 'pupils')).toBe(sum(schools, 'pupils'));
      expect(sum(joined.schools, 'books')).toBe(sum(schools, 'books'));
      expect(joined.schools.every(({ branchOf }) => branchOf === null)).toBe(true);
      expect(joined.schools.length + joined.joined.length).toBe(schools.length);
    }),
  );
});

test('five thousand branches of one school are joined at once', () => {
  const many = Array.from({ length: 5000 }, (_, at) => ({ ...branch, source: `表!C${at}` }));
  const started = performance.now();
  const [school] = joinBranches([main, ...many]).schools;
  expect(school && wholes(school)['pupils']).toBe(String(800 + 5000 * 200));
  expect(performance.now() - started).toBeLessThan(3000);
});

test.each(['kindergarten', 'special', 'vocational', 'senior'] as const)(
  'a branch of kind %s gives nothing to its main school, which is said',
  (kind) => {
    const nine = schoolOf(
      { name: '育才学校', source: '表!B7', kind: 'nine-year' },
      { books: 9000 },
    );
    const own = schoolOf(
      { name: '附属', source: '表!B8', kind, branchOf: '表!B7' },
      { books: 5000 },
    );
    const { schools, joined, findings } = joinBranches([nine, own]);
    expect(schools.map(wholes)).toEqual([{ books: '9000' }, { books: '5000' }]);
    expect(joined).toEqual([]);
    expect(findings.map(({ code, school }) => [code, school])).toEqual([
      ['branch-not-joined', '附属'],
    ]);
  },
);
