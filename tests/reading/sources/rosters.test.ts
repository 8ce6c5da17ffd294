import { readSources } from '../../../src/reading/sources/readSources';
import type { Source } from '../../../src/reading/sources/Source';
import { gridOf, type GridOptions, type Rows } from '../gridOf';
import { amountsOf, askedBy, foundBy } from './formsRead';

const header = [
  '序号',
  '姓名',
  '学校',
  '任教学段',
  '最高学历',
  '县级以上骨干教师',
  '任教学科',
  '职称',
  '是否专任',
];
const teachers: Rows = [
  [1, '甲某', '城关小学', '小学', '本科', '是', '体育', '一级教师', '是'],
  [2, '乙某', '城关小学', '小学', '大专', '否', '语文', '二级教师', '是'],
  [3, '丙某', '城关小学', '小学', '硕士研究生', '市级', '音乐', '高级教师', '是'],
  [4, '丁某', '城关小学', '小学', '中专', '校级', '数学', '未评级', '是'],
  [5, '戊某', '城关小学', '小学', '本科', '否', '无', '工勤', '否'],
  [6, '己某', '育才九年一贯制学校', '小学', '本科', '否', '美术', '中级', '是'],
  [7, '庚某', '育才九年一贯制学校', '初中', '研究生', '是', '体育与健康', '高级教师', '是'],
];

function rosterOf(rows: Rows, options: GridOptions & { file?: string } = {}): Source {
  const { file = null, ...rest } = options;
  const { sources, refusals } = readSources([gridOf(rows, { sheet: '名册', ...rest })], {
    file,
    mappings: [],
  });
  const [source] = sources;
  if (!source) throw new Error(JSON.stringify(refusals));
  return source;
}
const amountsIn = (source: Source) => source.schools.map(amountsOf);
const replaced = (row: number, column: number, value: string | null): Rows => [
  header,
  ...teachers.map((line, r) => line.map((cell, c) => (r === row && c === column ? value : cell))),
];

describe('a list of teachers', () => {
  test('is counted up by school and stage', () => {
    const source = rosterOf([['某县教师名册'], header, ...teachers]);
    expect(source.kind).toBe('roster');
    expect(source.questions).toEqual([]);
    expect(foundBy(source)).toEqual(['roster-others-left-out 名册!I7']);
    expect(source.schools.map(({ name, kind, stage }) => [name, kind, stage])).toEqual([
      ['城关小学', 'primary', 'primary'],
      ['育才九年一贯制学校', 'nine-year', null],
    ]);
    expect(amountsIn(source)).toEqual([
      {
        'full-time-teachers': '4',
        'teachers-postgraduate': '1',
        'teachers-bachelor': '1',
        'teachers-college': '1',
        'teachers-below-college': '1',
        'backbone-teachers': '2',
        'pe-arts-teachers': '2',
        'pe-teachers': '1',
        'arts-teachers': '1',
        'music-teachers': '1',
        'fine-arts-teachers': '0',
        'intermediate-title-teachers': '2',
      },
      expect.objectContaining({
        'full-time-teachers primary': '1',
        'full-time-teachers junior': '1',
        'teachers-bachelor primary': '1',
        'teachers-postgraduate junior': '1',
        'pe-arts-teachers junior': '1',
        'backbone-teachers primary': '0',
      }),
    ]);
  });

  test('names the cells that were counted, and no person', () => {
    const source = rosterOf([header, ...teachers]);
    expect(source.schools[0]?.amounts['backbone-teachers']?.whole?.sources).toEqual([
      '名册!F2',
      '名册!F4',
    ]);
    expect(
      JSON.stringify(source, (_, value: unknown) =>
        typeof value === 'bigint' ? String(value) : value,
      ),
    ).not.toMatch(/某/);
  });

  test.each([
    [4, '本硕连读？', 'teachers-bachelor', 'roster-word-unknown 名册!E2'],
    [4, null, 'teachers-postgraduate', 'roster-cell-blank 名册!E2'],
    [5, '学科带头人', 'backbone-teachers', 'roster-word-unknown 名册!F2'],
    [6, '舞蹈', 'pe-arts-teachers', 'roster-word-unknown 名册!G2'],
    [7, '特岗', 'intermediate-title-teachers', 'roster-word-unknown 名册!H2'],
  ])('column %i with %s leaves what it tells open', (column, value, field, finding) => {
    const source = rosterOf(replaced(0, column, value));
    expect(foundBy(source)).toContain(finding);
    expect(amountsIn(source)[0]?.[field]).toBe('not-a-number');
    expect(amountsIn(source)[0]?.['full-time-teachers']).toBe('4');
  });

  test('a teacher without a stage belongs to that of a school of one stage, else is asked about', () => {
    expect(rosterOf(replaced(0, 3, null)).questions).toEqual([]);
    const source = rosterOf(replaced(6, 3, null));
    expect(askedBy(source)).toEqual(['roster-stage-unknown 名册!B8']);
    expect(amountsIn(source)[1]?.['full-time-teachers primary']).toBe('not-a-number');
  });

  test('a teacher without a school is not counted and asked about', () => {
    const source = rosterOf(replaced(1, 2, null));
    expect(askedBy(source)).toEqual(['roster-cell-blank 名册!C3']);
    expect(amountsIn(source)[0]?.['full-time-teachers']).toBe('3');
  });

  test('without a column of who is full-time it is asked, unless the title says it', () => {
    const without = [header, ...teachers].map((row) => row.slice(0, 8));
    expect(askedBy(rosterOf(without))).toEqual(['roster-all-counted 名册!B1']);
    expect(askedBy(rosterOf([['某县专任教师名册'], ...without]))).not.toContain(
      'roster-all-counted 名册!B2',
    );
  });

  test('the same person twice is asked about, two people of one name are not', () => {
    const withId = [header, ...teachers].map((row, at) => [
      ...row,
      at === 0 ? '身份证号' : `34${at}`,
    ]);
    expect(rosterOf(withId).questions).toEqual([]);
    const twice = [...withId, [8, '甲某', ...(withId[1]?.slice(2) ?? [])]];
    expect(askedBy(rosterOf(twice))).toEqual(['roster-teacher-twice 名册!B9']);
    const namesakes = [...withId, [8, '甲某', ...(withId[1]?.slice(2, 9) ?? []), '999']];
    expect(rosterOf(namesakes).questions).toEqual([]);
  });

  test('several subjects count by the first, which is asked about when only some are sport or arts', () => {
    expect(askedBy(rosterOf(replaced(1, 6, '语文、体育')))).toEqual([
      'roster-first-subject 名册!G3',
    ]);
    expect(amountsIn(rosterOf(replaced(1, 6, '语文、体育')))[0]?.['pe-arts-teachers']).toBe('2');
    expect(rosterOf(replaced(0, 6, '音乐、美术')).questions).toEqual([]);
  });

  test('a blank among marks of 骨干 says no only where nobody is marked as not', () => {
    const marks = [header, ...teachers].map((row, at) =>
      row.map((cell, c) => (c === 5 && at > 0 ? (at === 1 ? '√' : null) : cell)),
    );
    expect(amountsIn(rosterOf(marks))[0]?.['backbone-teachers']).toBe('1');
    expect(foundBy(rosterOf(marks))).toContain('roster-blank-marks 名册!F1');
    expect(amountsIn(rosterOf(replaced(1, 5, null)))[0]?.['backbone-teachers']).toBe(
      'not-a-number',
    );
  });

  test('of one school takes the name from the title, the sheet or the file', () => {
    const rows = [header, ...teachers.slice(0, 4)].map((row) => row.filter((_, at) => at !== 2));
    const nameOf = (source: Source) => source.schools.map(({ name }) => name);
    expect(nameOf(rosterOf([['东关小学2023年教师花名册'], ...rows]))).toEqual(['东关小学']);
    expect(nameOf(rosterOf(rows, { sheet: '东关小学' }))).toEqual(['东关小学']);
    expect(nameOf(rosterOf(rows, { file: '东关小学.xlsx' }))).toEqual(['东关小学']);
    expect(() => rosterOf(rows)).toThrow();
  });

  test('reads a header of two rows with or without its merges', () => {
    const rows: Rows = [
      ['序号', '姓名', '学校', '任教学段', '学历', null, '任教学科', '职称', '是否专任'],
      [null, null, null, null, '第一学历', '最高学历', null, null, null],
      [1, '甲某', '城关小学', '小学', '中专', '本科', '体育', '一级教师', '是'],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'G1:G2', 'H1:H2', 'I1:I2'];
    for (const kept of [merges, []]) {
      const source = rosterOf(rows, { merges: kept });
      expect(amountsIn(source)[0]).toMatchObject({
        'teachers-bachelor': '1',
        'teachers-below-college': '0',
      });
    }
  });

  test('skips sums, notes and headers that are repeated', () => {
    const rows = [
      header,
      ...teachers,
      header,
      ['合计', null, null],
      ['注：截至9月1日'],
      [8, '合计'],
    ];
    expect(amountsIn(rosterOf(rows))).toEqual(amountsIn(rosterOf([header, ...teachers])));
    expect(rosterOf(rows).questions).toEqual([]);
  });
});

test('a list of pupils is no roster', () => {
  const rows: Rows = [
    ['姓名', '性别', '学校', '年级', '班级'],
    ['甲某', '男', '城关小学', '一年级', '1班'],
  ];
  expect(readSources([gridOf(rows)], { file: null, mappings: [] }).sources).toEqual([]);
});
