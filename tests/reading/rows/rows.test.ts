import { readTable } from '../../../src/reading/readTable';
import { gridOf, type Rows } from '../gridOf';
import { findingsOf, questionsOf, readTableOf, schoolsOf } from '../readTableOf';

const header = ['序号', '学校名称', '在校生数', '图书册数', '教学及辅助用房面积'];
const three: Rows = [
  header,
  [1, '东关小学', 310, 9000, 1700],
  [2, '西关小学', 205, 5200, 1210],
  [3, '南关小学', 420, 8100, 2020],
];

describe('a row that is the sum of the rows beside it', () => {
  const sum = [935, 22300, 4930];

  test('under a school’s name is counted and asked about, above or below them', () => {
    const [, ...rows] = three;
    const below = readTableOf([header, ...rows, [4, '城关中心校', ...sum]], { sheet: '小学' });
    expect(questionsOf(below)).toEqual(['sum-like-row B5']);
    expect(below.questions[0]?.details).toMatchObject({ value: '3', text: '2～4' });
    const above = readTableOf([header, [4, '城关中心校', ...sum], ...rows], { sheet: '小学' });
    expect(questionsOf(above)).toEqual(['sum-like-row B2']);
    expect(above.schools).toHaveLength(4);
  });

  test('is a school like any other where one figure differs', () => {
    const table = readTableOf([...three, [4, '城关中心校', 935, 22300, 4931]], { sheet: '小学' });
    expect(questionsOf(table)).toEqual([]);
  });

  test('under a town’s name is a sum, and no question', () => {
    const [, ...rows] = three;
    const table = readTableOf([header, [null, '城关镇', ...sum], ...rows], { sheet: '小学' });
    expect(findingsOf(table)).toEqual(['total-row-left-out B2']);
  });
});

test('其中：东校区 is a part of the row above it, and asked about', () => {
  const table = readTableOf([...three, [null, '其中：东校区', 100, 2000, 500]], { sheet: '小学' });
  expect(questionsOf(table)).toEqual(['row-left-out B5']);
});

test('合计沟小学 with a number is a school', () => {
  const table = readTableOf([...three, [4, '合计沟小学', 100, 2000, 500]], { sheet: '小学' });
  expect(table.schools).toHaveLength(4);
  expect(findingsOf(table)).toEqual([]);
});

test.each(['上年', '2022年', '2022-2023学年', '去年同期'])('%s is no school', (label) => {
  const table = readTableOf([...three, [null, label, 100, 2000, 500]], { sheet: '小学' });
  expect(table.schools).toHaveLength(3);
  expect(questionsOf(table)).toEqual([]);
});

test('words that no list of short names would hold are asked about', () => {
  const rows = [
    ['学校名称', '在校生数', '图书册数'],
    ['东关', 310, 9000],
    ['西关', 205, 5200],
    ['应配标准', 310, 9000],
  ];
  expect(questionsOf(readTableOf(rows, { sheet: '小学' }))).toEqual(['row-left-out A4']);
});

test('lines of a printed page end no block', () => {
  const table = readTableOf([
    header,
    ['一、小学'],
    [1, '东关学校', 310, 9000, 1700],
    [null, null, '第1页 共2页'],
    ['XX县学校情况统计表（续表）'],
    ['单位：人、册、㎡'],
    header,
    [2, '西关学校', 205, 5200, 1210],
    ['第2页 共2页'],
  ]);
  expect(schoolsOf(table).map(([, , stage]) => stage)).toEqual(['primary', 'primary']);
  expect(table.certainty).toBe('certain');
});

test('the row numbers and column letters of an exported grid are no data', () => {
  const framed = [
    [null, 'A', 'B', 'C', 'D', 'E'],
    [1, '某县小学情况'],
    ...three.map((row, at) => [at + 2, ...row]),
  ];
  const [inside, table] = [[['某县小学情况'], ...three], framed].map((rows) => readTableOf(rows));
  expect(table?.schools.map(({ name }) => name)).toEqual(inside?.schools.map(({ name }) => name));
  expect(findingsOf(table ?? readTableOf([]))).toEqual([]);
});

test('a block label that names another stage than the sheet is asked about once', () => {
  const rows = [
    header,
    ['二、初中'],
    [1, '育英学校', 310, 9000, 1700],
    [2, '育才学校', 205, 5200, 1210],
  ];
  const table = readTableOf(rows, { sheet: '小学' });
  expect(questionsOf(table)).toEqual(['stage-contradiction A2']);
  expect(questionsOf(readTableOf(rows, { sheet: '初中' }))).toEqual([]);
});

test('amounts of hidden rows are left out where the clerk says so, and the sum is not called wrong', () => {
  const rows = [...three, [null, '合计', 935, 22300, 4930]];
  const outcome = readTable(gridOf(rows, { sheet: '小学', hiddenRows: [2] }), {
    leaveOutHidden: true,
  });
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
  expect(outcome.table.schools.map(({ name }) => name)).toEqual(['东关小学', '南关小学']);
  expect(outcome.table.hiddenRows).toEqual([2]);
  expect(findingsOf(outcome.table)).toEqual(['total-row-left-out B5', 'hidden-rows-left-out B3']);
});

describe('a selection', () => {
  const rows: Rows = [
    ['学校名称', '在校生数', '图书册数'],
    ['东关小学', 300, 9000],
    [],
    ['学校名称', '在校生数', '计算机台数'],
    ['北关小学', 100, 20],
    ['南关小学', 100, 20],
  ];
  test.each([
    [['A1:C6'], '北关小学'],
    [['A2', 'C5:C6'], '北关小学'],
    [['A1:C2', 'C5'], '东关小学'],
    [['A4:C4'], '北关小学'],
    [['A1:A1048576'], '北关小学'],
    [['H1'], '东关小学'],
  ])(
    '%p over two tables means the one it covers most, and the other is named',
    (selection, name) => {
      const table = readTableOf(rows, { sheet: '小学', selection });
      expect(table.schools[0]?.name).toBe(name);
      expect(table.findings.map(({ code }) => code)).toEqual(['other-table']);
    },
  );
});

test('a table at the side that begins in a later row cuts nothing off', () => {
  const left = [header, ...three.slice(1), [4, '北关小学', 100, 2000, 500]];
  const right = [[], [], ...three.slice(0, 2).map((row) => row.map(westOf))];
  const rows = left.map((row, at) => [...row, null, ...(right[at] ?? [])]);
  const table = readTableOf(rows, { sheet: '小学' });
  expect(table.schools).toHaveLength(4);
  expect(findingsOf(table)).toEqual(['other-table G3']);
  const other = readTableOf(rows, { sheet: '小学', selection: ['H4'] });
  expect(other.schools.map(({ name }) => name)).toEqual(['西东关小学']);

  function westOf(cell: Rows[number][number]): Rows[number][number] {
    return typeof cell === 'string' && cell.endsWith('小学') ? `西${cell}` : cell;
  }
});
