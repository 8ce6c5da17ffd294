import { readSources } from '../../../src/reading/sources/readSources';
import type { Source } from '../../../src/reading/sources/Source';
import { gridOf, type Rows } from '../gridOf';
import { amountsOf, askedBy, foundBy } from './formsRead';

const header = ['序号', '类别', '填报项目', '单位', '填报值', '是否必填', '备注说明'];
const items: Rows = [
  [1, '基本信息', '学校名称', null, '育才学校', '是'],
  [2, '基本信息', '学校类型', '小学/初中/九年一贯制/十二年一贯制/完全中学', '九年一贯制', '是'],
  [3, '基本信息', '学校代码', null, '3134001234', '是'],
  [10, '学生信息', '小学学生人数', '人', 612, '是'],
  [11, '学生信息', '初中学生人数', '人', 303, '是'],
  [12, '学生信息', '进城务工人员随迁子女在校生人数', '人', 30, '是'],
  [20, '教师学历信息', '专任教师总人数', '人', 70, '是'],
  [21, '教师学历信息', '专科学历教师人数（小学）', '人', 12, '是'],
  [22, '教师学历信息', '本科学历教师人数（小学）', '人', 28, '是'],
  [23, '教师学历信息', '本科学历教师人数（初中）', '人', 24, '是'],
  [30, '教学用房面积', '教学及辅助用房总面积', '平方米', 4100.5, '是'],
  [31, '教学用房面积', '室内体育用房面积', '平方米', 500, '是'],
  [32, '体育场馆面积', '校内体育场面积', '平方米', 7200, '是'],
  [33, '教学设备', '教学仪器设备资产值（账面原值）', '万元', 210.5, '是'],
  [34, '教学设备', '网络多媒体教室间数', '间', 25, '是'],
];

function filledIn(rows: Rows, file: string | null = null): Source {
  const { sources, refusals } = readSources([gridOf(rows, { sheet: '学校填报数据' })], {
    file,
    mappings: [],
  });
  const [source] = sources;
  if (!source) throw new Error(JSON.stringify(refusals));
  return source;
}
const amounts = (source: Source) => source.schools.map(amountsOf)[0];

const expected = {
  'pupils primary': '612',
  'pupils junior': '303',
  'full-time-teachers': '70',
  'teachers-college primary': '12',
  'teachers-bachelor primary': '28',
  'teachers-bachelor junior': '24',
  'teaching-space': '4100.5',
  'indoor-sports-space': '500',
  'sports-ground': '7200',
  'equipment-value': '2105000',
  'networked-classrooms': '25',
};

test('a sheet with an item a row is one school', () => {
  const source = filledIn([header, ...items]);
  expect(source.kind).toBe('form');
  expect(source.schools).toMatchObject([
    {
      name: '育才学校',
      code: '3134001234',
      kind: 'nine-year',
      stage: null,
      source: '学校填报数据!E2',
    },
  ]);
  expect(amounts(source)).toEqual(expected);
  expect(source.questions).toEqual([]);
  expect(foundBy(source)).toEqual(['form-items-unused 学校填报数据!C1']);
  expect(source.findings[0]?.details.text).toBe('进城务工人员随迁子女在校生人数');
});

test('items in two sets side by side read the same', () => {
  const half = Math.ceil(items.length / 2);
  const set = (row: Rows[number] | undefined) => [row?.[2], row?.[3], row?.[4]];
  const rows = [
    ['项目', '单位', '数值', null, '项目', '单位', '数值'],
    ...items.slice(0, half).map((row, at) => [...set(row), null, ...set(items[half + at])]),
  ];
  expect(amounts(filledIn(rows))).toEqual(expected);
});

test('stages may head the columns of values', () => {
  const source = filledIn([
    ['学校名称：育才学校'],
    ['项目', '单位', '小学', '初中', '全校'],
    ['在校学生数', '人', 612, 303, null],
    ['专任教师数', '人', 40, 30, 70],
    ['教学及辅助用房面积', '㎡', null, null, 4100.5],
    ['教学仪器设备值', '元', null, null, 2105000],
  ]);
  expect(source.schools).toMatchObject([{ name: '育才学校', kind: 'nine-year', stage: null }]);
  expect(amounts(source)).toEqual({
    'pupils primary': '612',
    'pupils junior': '303',
    'full-time-teachers primary': '40',
    'full-time-teachers junior': '30',
    'full-time-teachers': '70',
    'teaching-space': '4100.5',
    'equipment-value': '2105000',
  });
});

test('the order of the rows, blank rows and broken words change nothing', () => {
  const bent = [...items]
    .reverse()
    .flatMap((row) => [
      row.map((cell, at) =>
        at === 2 && typeof cell === 'string' ? cell.split('').join(' ') : cell,
      ),
      [],
    ]);
  expect(amounts(filledIn([header, ...bent]))).toEqual(expected);
});

test('one quantity under two names with two figures is asked about', () => {
  const source = filledIn([header, ...items, [35, null, '学校体育馆面积', '平方米', 620]]);
  expect(askedBy(source)).toEqual(['form-figures-differ 学校填报数据!E17']);
  expect(amounts(source)?.['indoor-sports-space']).toBe('not-a-number');
});

test('an empty value is missing and no zero; a value with its own unit is taken by it', () => {
  const rows = items.map((row) =>
    row.map((cell, at) =>
      at !== 4
        ? cell
        : row[2] === '网络多媒体教室间数'
          ? null
          : cell === 210.5
            ? '2105000元'
            : cell,
    ),
  );
  const source = filledIn([header, ...rows]);
  expect(amounts(source)).toMatchObject({
    'networked-classrooms': 'blank',
    'equipment-value': '2105000',
  });
  expect(foundBy(source)).toEqual(
    expect.arrayContaining(['blank-cell 学校填报数据!E16', 'cell-unit 学校填报数据!E15']),
  );
});

test('a table of schools is no fill-in sheet, and keeps its own addresses', () => {
  const rows: Rows = [
    ['学校名称', '在校生数', '图书册数'],
    ['城关小学', 411, 9000],
    ['东关小学', 300, 8000],
  ];
  const { sources } = readSources([gridOf(rows, { sheet: '表1' })], {
    file: '小学.xlsx',
    mappings: [],
  });
  expect(sources).toMatchObject([
    {
      id: '[小学.xlsx]表1',
      kind: 'table',
      range: '[小学.xlsx]表1!A1:C3',
      fields: ['pupils', 'books'],
    },
  ]);
  expect(sources[0]?.schools.map(({ source, stage }) => [source, stage])).toEqual([
    ['[小学.xlsx]表1!A2', 'primary'],
    ['[小学.xlsx]表1!A3', 'primary'],
  ]);
});

test('the file names the stage where nothing on the sheet does', () => {
  const rows: Rows = [
    ['学校名称', '在校生数', '图书册数'],
    ['实验学校', 411, 9000],
    ['育才学校', 300, 8000],
  ];
  const read = (sheet: string) =>
    readSources([gridOf(rows, { sheet })], { file: '初中.xlsx', mappings: [] }).sources[0];
  expect(read('Sheet1')?.schools.map(({ stage }) => stage)).toEqual(['junior', 'junior']);
  expect(read('Sheet1')?.schools[0]?.amounts.books?.whole?.sources).toEqual([
    '[初中.xlsx]Sheet1!C2',
  ]);
  expect(read('Sheet1')?.questions).toEqual([]);
  expect(read('小学')?.schools.map(({ stage }) => stage)).toEqual(['primary', 'primary']);
});
