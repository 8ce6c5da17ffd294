import { degreeOf } from '../../../src/reading/sources/roster/degreeOf';
import { isIntermediate } from '../../../src/reading/sources/roster/isIntermediate';
import { readSources } from '../../../src/reading/sources/readSources';
import type { Source } from '../../../src/reading/sources/Source';
import { gridOf, type Rows } from '../gridOf';
import { amountsOf, askedBy, foundBy } from './formsRead';

const header = ['姓名', '学校', '学校代码', '任教学段', '最高学历', '任教学科', '是否专任'];
const teacher = (school: string, code: string | null, stage: string | null): Rows[number] => [
  '甲某',
  school,
  code,
  stage,
  '本科',
  '体育',
  '是',
];

function rosterOf(rows: Rows): Source {
  const grid = gridOf([header, ...rows], { sheet: '名册' });
  const { sources, refusals } = readSources([grid], { file: null, mappings: [] });
  const [source] = sources;
  if (!source) throw new Error(JSON.stringify(refusals));
  return source;
}
const teachersBySchool = (source: Source) =>
  source.schools.map((school) => [school.name, amountsOf(school)['full-time-teachers']]);

describe('schools of a list of teachers', () => {
  const [a, b] = ['3134001001', '3134001002'];

  test('with different names and one code stay apart, and the code is asked about', () => {
    const source = rosterOf([
      teacher('城关小学', a, '小学'),
      teacher('东关小学', a, '小学'),
      teacher('城关小学', a, '小学'),
      teacher('西关小学', a, '小学'),
    ]);
    expect(teachersBySchool(source)).toEqual([
      ['城关小学', '2'],
      ['东关小学', '1'],
      ['西关小学', '1'],
    ]);
    expect(askedBy(source)).toEqual(['roster-code-shared 名册!C3']);
    expect(source.questions[0]?.details).toEqual({
      row: '3',
      school: '东关小学',
      text: a,
      value: '城关小学',
    });
    expect(source.schools.map(({ code }) => code)).toEqual([null, null, null]);
  });

  test('of one name with two codes stay apart, and a row without a code is asked about', () => {
    const rows = [teacher('城关小学', a, '小学'), teacher('城关小学', b, '小学')];
    expect(rosterOf(rows).questions).toEqual([]);
    const source = rosterOf([...rows, teacher('城关小学', null, '小学')]);
    expect(source.schools.map(({ name, code }) => [name, code])).toEqual([
      ['城关小学', a],
      ['城关小学', b],
      ['城关小学', null],
    ]);
    expect(askedBy(source)).toEqual(['roster-code-missing 名册!C4']);
  });

  test('with the code in some of their rows are one', () => {
    const source = rosterOf([teacher('城关小学', a, '小学'), teacher('城关小学', null, '小学')]);
    expect(teachersBySchool(source)).toEqual([['城关小学', '2']]);
    expect(source.schools[0]?.code).toBe(a);
    expect(source.questions).toEqual([]);
  });
});

describe('the stage of a teacher', () => {
  test.each(['学前', '学前教育', '幼儿园', '幼儿', '小学附设幼儿班', '学前班'])(
    '%s is not counted in a primary school',
    (stage) => {
      const source = rosterOf([
        teacher('城关小学', null, '小学'),
        teacher('城关小学', null, stage),
      ]);
      expect(teachersBySchool(source)).toEqual([['城关小学', '1']]);
      expect(foundBy(source)).toEqual(['roster-others-left-out 名册!D3']);
    },
  );

  test.each(['小学、幼儿园', '特教', '中职', '一贯制'])('%s is asked about', (stage) => {
    const source = rosterOf([teacher('城关小学', null, '小学'), teacher('城关小学', null, stage)]);
    expect(teachersBySchool(source)).toEqual([['城关小学', 'not-a-number']]);
    expect(askedBy(source)).toEqual(['roster-word-unknown 名册!D3']);
  });

  test('that is blank is that of a school of one stage', () => {
    const source = rosterOf([teacher('城关小学', null, '小学'), teacher('城关小学', null, null)]);
    expect(teachersBySchool(source)).toEqual([['城关小学', '2']]);
  });
});

test.each([
  ['本科(在读)', null],
  ['本科(肄业)', null],
  ['大学(专科)', null],
  ['研究生(在读)', null],
  ['本科(全日制)', 'bachelor'],
  ['大学本科(师范类)', 'bachelor'],
  ['大专(函授)', 'college'],
  ['本科(自考)', 'bachelor'],
  ['大学(本科)', 'bachelor'],
  ['研究生(硕士)', 'postgraduate'],
])('the degree %s is %s', (words, degree) => {
  expect(degreeOf(words)).toBe(degree);
});

test.each([
  ['一级教师(未聘)', null],
  ['高级教师(待聘)', null],
  ['一级教师(公示中)', null],
  ['一级教师(小学)', null],
  ['高级教师(二级)', null],
  ['一级教师(中小学)', 'yes'],
  ['高级教师(副高)', 'yes'],
  ['一级教师(已聘)', 'yes'],
  ['小学高级(中级)', 'yes'],
  ['二级教师(初级)', 'no'],
])('the title %s is intermediate: %s', (words, answer) => {
  expect(isIntermediate(words)).toBe(answer);
});
