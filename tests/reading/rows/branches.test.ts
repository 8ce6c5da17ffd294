import type { School } from '../../../src/engine/School';
import { findingsOf, questionsOf, readTableOf } from '../readTableOf';
import type { Rows } from '../gridOf';

const header = ['学校名称', '是否计校数', '在校生数', '图书册数'];
const links = (rows: Rows, sheet = '小学') => {
  const table = readTableOf(rows, { sheet });
  const nameAt = new Map(table.schools.map(({ name, source }: School) => [source, name]));
  return table.schools.map(({ name, branchOf }) => [name, branchOf && nameAt.get(branchOf)]);
};

describe('a branch campus (是否计校数 = 0)', () => {
  test.each(['实验小学东校区', '实验小学（东校区）', '实验小学分校', '实验小学教学点'])(
    '%s belongs to the school whose whole name begins its own',
    (branch) => {
      const rows = [header, ['实验小学', 1, 900, 9000], ['东关小学', 1, 500, 5000]];
      expect(links([...rows, [branch, 0, 100, 900]])).toEqual([
        ['实验小学', null],
        ['东关小学', null],
        [branch, '实验小学'],
      ]);
    },
  );

  test('belongs to the longest such name', () => {
    const rows = [
      header,
      ['城关小学', '是', 900, 9000],
      ['城关小学第二小学', '是', 500, 5000],
      ['城关小学第二小学南校区', '否', 100, 900],
    ];
    expect(links(rows)[2]).toEqual(['城关小学第二小学南校区', '城关小学第二小学']);
  });

  test('is said, and is no question', () => {
    const table = readTableOf([header, ['实验小学', 1, 900, 9000], ['实验小学分校', 0, 100, 900]], {
      sheet: '小学',
    });
    expect(findingsOf(table)).toEqual(['branch-joined A3']);
    expect(table.findings[0]?.details).toMatchObject({ school: '实验小学分校', text: '实验小学' });
    expect(table.certainty).toBe('certain');
  });

  test('belongs to the school that the column 主校名称 names, whatever its own name is', () => {
    const named = [...header, '主校名称'];
    const rows = [
      named,
      ['实验小学', 1, 900, 9000, null],
      ['东关小学', 1, 500, 5000, null],
      ['实验小学分校', 0, 100, 900, '东关小学'],
    ];
    expect(links(rows)[2]).toEqual(['实验小学分校', '东关小学']);
  });

  test('whose main school is named but not in the table is asked about, not joined by its name', () => {
    const rows = [
      [...header, '主校名称'],
      ['实验小学', 1, 900, 9000, null],
      ['实验小学分校', 0, 100, 900, '西关小学'],
    ];
    expect(questionsOf(readTableOf(rows, { sheet: '小学' }))).toEqual(['branch-without-main A3']);
    expect(links(rows)[1]).toEqual(['实验小学分校', null]);
  });

  test('belongs to the school of the same code', () => {
    const rows = [
      ['学校标识码', ...header],
      ['3621000001', '实验小学', 1, 900, 9000],
      [3621000002, '东关小学', 1, 500, 5000],
      ['3621000002', '河西校区', 0, 100, 900],
    ];
    expect(links(rows)[2]).toEqual(['河西校区', '东关小学']);
  });

  test.each([
    ['no name begins it', [['东关小学', 1, 500, 5000]]],
    [
      'two schools of that name stand there',
      [
        ['实验小学', 1, 500, 5000],
        ['实验小学', 1, 400, 4000],
      ],
    ],
    ['the only such school is a branch itself', [['实验小学', 0, 500, 5000]]],
  ])('is asked about where %s', (_, schools) => {
    const table = readTableOf([header, ...schools, ['实验小学分校', 0, 100, 900]], {
      sheet: '小学',
    });
    expect(questionsOf(table)).toContain(`branch-without-main A${schools.length + 2}`);
    expect(table.schools.every(({ branchOf }) => branchOf === null)).toBe(true);
  });

  test('of another stage is asked about', () => {
    const rows = [
      ['学校名称', '学段', '是否计校数', '在校生数', '图书册数'],
      ['实验学校', '初中', 1, 500, 5000],
      ['实验学校东校区', '小学', 0, 100, 900],
    ];
    expect(questionsOf(readTableOf(rows))).toEqual(['branch-without-main A3']);
  });

  test('of a school of two rows joins the row of its stage', () => {
    const rows = [
      header,
      ['育才学校（小学部）', 1, 500, 5000],
      ['育才学校（初中部）', 1, 400, 4000],
      ['育才学校东校区（初中部）', 0, 100, 900],
    ];
    expect(links(rows, '全县')[2]).toEqual(['育才学校东校区（初中部）', '育才学校（初中部）']);
  });
});

describe('a branch outside compulsory schooling', () => {
  test.each([
    ['幼儿园', '实验学校附属幼儿园'],
    ['职业学校', '实验学校职教部'],
    ['特殊教育学校', '实验学校特教部'],
    ['高级中学', '实验学校高中部'],
  ])('(%s) is never added, which is said', (kind, name) => {
    const named = ['学校名称', '办学类型', '是否计校数', '在校生数', '图书册数', '主校名称'];
    const table = readTableOf(
      [named, ['实验学校', '小学', 1, 900, 9000, null], [name, kind, 0, 100, 5000, '实验学校']],
      { sheet: '小学' },
    );
    expect(table.schools.map(({ branchOf }) => branchOf)).toEqual([null, null]);
    expect(findingsOf(table)).toContain('branch-outside A3');
    expect(questionsOf(table)).not.toContain('branch-without-main A3');
  });
});

describe('a name that begins with that of another school', () => {
  test.each(['实验小学教育集团滨河学校', '实验小学学前部', '实验小学河东小学'])(
    '%s is asked about: it may be a school of its own',
    (branch) => {
      const rows = [header, ['实验小学', 1, 900, 9000], [branch, 0, 100, 900]];
      expect(links(rows)[1]).toEqual([branch, null]);
      expect(questionsOf(readTableOf(rows, { sheet: '小学' }))).toContain('branch-without-main A3');
    },
  );

  test.each([
    '实验小学(村小)',
    '实验小学李庄教学点',
    '实验小学二部',
    '实验小学东校',
    '实验小学滨河分部',
  ])('%s is its campus', (branch) => {
    const rows = [header, ['实验小学', 1, 900, 9000], [branch, 0, 100, 900]];
    expect(links(rows)[1]).toEqual([branch, '实验小学']);
  });
});

describe('what 是否计校数 says', () => {
  const rows = (...flags: (string | number | null)[]): Rows => [
    header,
    ...flags.map((flag, at) => [
      ['实验小学', '实验小学分校', '东关小学'][at],
      flag,
      500 + at,
      5000,
    ]),
  ];
  test.each([
    [1, 0],
    ['是', '否'],
    ['√', '×'],
    ['计校', '不计校'],
    [null, 0],
    ['1', '0'],
  ])('%s is a school, %s a branch', (yes, no) => {
    expect(links(rows(yes, no)).map(([, main]) => main)).toEqual([null, '实验小学']);
  });

  test('a blank among marked schools, or any other word, is asked about', () => {
    for (const flag of [null, '待定']) {
      const table = readTableOf(rows(1, flag, 1), { sheet: '小学' });
      expect(questionsOf(table)).toEqual(['branch-unclear B3']);
    }
  });
});
