import Fraction from 'fraction.js';
import { makeSections } from '../../src/engine/makeSections';
import { sharedResourceSplit } from '../../src/standards/sharedResourceSplit';
import { schoolOf } from '../engine/schoolOf';

// 测算均衡系数拆分公式 (2015): A = 166, B = 210, 23 226 books; the paper rounds to 9711 and 13 515.
const school = schoolOf(
  { name: '九年一贯制学校', kind: 'nine-year', stage: null },
  { pupils: { primary: 166, junior: 210 }, books: 23226, 'backbone-teachers': 12 },
);

test('a nine-year school shares 23,226 books as 9,711.63 and 13,514.37', () => {
  const books = makeSections(school, sharedResourceSplit).map((section) => section.amounts.books);
  expect(books).toEqual([
    { value: new Fraction(23226).mul('166/397'), sources: ['表!books-whole'] },
    { value: new Fraction(23226).mul('231/397'), sources: ['表!books-whole'] },
  ]);
  expect(new Fraction(23226).mul('166/397').valueOf()).toBeCloseTo(9711.63, 2);
  expect(new Fraction(23226).div(397).valueOf()).toBeCloseTo(58.5038, 4);
});

test('people given for the whole nine-year school are unknown in each stage, never split', () => {
  const teachers = makeSections(school, sharedResourceSplit).map(
    (section) => section.amounts['backbone-teachers'],
  );
  expect(teachers).toEqual([
    { missing: 'not-per-stage', sources: ['表!backbone-teachers-whole'] },
    { missing: 'not-per-stage', sources: ['表!backbone-teachers-whole'] },
  ]);
});

test('a complete secondary school weighs senior pupils 1.2 against junior 1', () => {
  const complete = schoolOf(
    { name: '完全中学', kind: 'complete-secondary', stage: null },
    { pupils: { junior: 300, senior: 500 }, 'networked-classrooms': 27 },
  );
  const [junior] = makeSections(complete, sharedResourceSplit);
  expect(junior?.split?.share).toEqual(new Fraction(300, 900));
  expect(junior?.amounts['networked-classrooms']).toMatchObject({ value: new Fraction(9) });
});

test('a twelve-year school whose senior pupils are blank shares nothing', () => {
  const twelve = schoolOf(
    { name: '实验学校', kind: 'twelve-year', stage: null },
    { pupils: { primary: 300, junior: 200, senior: null }, books: 900 },
  );
  const sections = makeSections(twelve, sharedResourceSplit);
  expect(sections.map((section) => section.amounts.books)).toEqual([
    { missing: 'no-split', sources: ['表!books-whole'] },
    { missing: 'no-split', sources: ['表!books-whole'] },
  ]);
});
