import type { CellValue } from '../../../src/workbook/CellValue';
import { amountOf, findingsOf, questionsOf, readTableOf, schoolsOf } from '../readTableOf';

const figures = ['在校生数', '图书册数', '教学及辅助用房面积'];
const names = ['东关小学', '西关小学', '南关小学', '北关小学', '河湾小学'];
const numbers = [
  [310, 9000, 1700],
  [205, 5200, 1210],
  [420, 8100, 2020],
  [150, 4000, 900],
  [98, 2500, 610],
];

/** Five numbered schools with a column of words beside the names, of which the third is `words`. */
function beside(header: string, words: string, others: CellValue = '其他'): CellValue[][] {
  const rows = names.map((name, at) => [
    at + 1,
    name,
    at === 2 ? words : others,
    ...(numbers[at] ?? []),
  ]);
  return [['序号', '学校名称', header, ...figures], ...rows];
}

test.each([
  ['建校时间', '1956年'],
  ['隶属', '本县'],
  ['等级', '合格学校'],
  ['达标情况', '未达标学校'],
  ['备注', '增加校舍'],
  ['说明', '增加教师2人'],
  ['撤并情况', '2024年'],
  ['统计年度', '2024年'],
  ['学年', '2024-2025学年'],
  ['类别', '标准'],
  ['所在区县', '本县'],
])('a school stays a school whatever the column %s says: %s', (header, words) => {
  for (const others of [null, words]) {
    const table = readTableOf(beside(header, words, others), { sheet: '小学' });
    expect(schoolsOf(table).map(([name]) => name)).toEqual(names);
    expect(findingsOf(table).filter((one) => /left-out/.test(one))).toEqual([]);
  }
});

test('words beside a school do not cut a list into groups', () => {
  const rows = beside('备注', '增加校舍', null);
  const sum = [1183, 28800, 6440];
  const table = readTableOf([...rows, [null, '城关镇', null, ...sum]], { sheet: '小学' });
  expect(findingsOf(table)).toEqual(['total-row-left-out B7']);
});

test('a list without numbers keeps its schools too', () => {
  const rows = beside('等级', '合格学校', null).map(([, ...row]) => row);
  const table = readTableOf(rows, { sheet: '小学' });
  expect(table.schools).toHaveLength(5);
  expect(questionsOf(table)).toEqual([]);
});

test('a school without its number beside such words is asked about, not dropped', () => {
  const rows = beside('备注', '增加校舍', null);
  const bare = rows.map((row, at) => (at === 3 ? [null, ...row.slice(1)] : row));
  expect(questionsOf(readTableOf(bare, { sheet: '小学' }))).toHaveLength(1);
});

test('a numbered row without a name beside such words is asked about', () => {
  const rows = beside('备注', '增加校舍', null);
  const bare = rows.map((row, at) => (at === 3 ? [row[0] ?? null, null, ...row.slice(2)] : row));
  expect(questionsOf(readTableOf(bare, { sheet: '小学' }))).toHaveLength(1);
});

test.each([
  [['合计', null, null]],
  [[null, '合计', null]],
  [[null, null, '合计']],
  [['合计', '5所小学', null]],
  [['标准', null, null]],
])('a row that %j labels is no school', (label) => {
  const table = readTableOf([...beside('备注', ''), [...label, 1183, 28800, 6440]], {
    sheet: '小学',
  });
  expect(table.schools).toHaveLength(5);
  expect(questionsOf(table)).toEqual([]);
});

test('合计 beside a school’s name is its sum where the rows below add up to it', () => {
  const rows = [
    ['序号', '学校名称', '校区', ...figures],
    [1, '东关小学', '本部', 310, 9000, 1700],
    [2, '西关小学', '本部', 205, 5200, 1210],
    [3, '南关小学', '合计', 420, 8100, 2020],
    [3, '南关小学', '本部', 300, 8000, 2000],
    [3, '南关小学', '东校区', 120, 100, 20],
  ];
  const table = readTableOf(rows, { sheet: '小学' });
  expect(findingsOf(table)).toContain('total-row-left-out C4');
  expect(amountOf(table, 2, 'pupils')).not.toBe('420');
});

test('sums carried over from another page are no school', () => {
  const rows = [
    ['学校名称', ...figures],
    ['东风', 310, 9000, 1700],
    ['承前页', 310, 9000, 1700],
    ['红旗', 205, 5200, 1210],
    ['过次页', 515, 14200, 2910],
    ['向阳', 205, 5000, 1200],
  ];
  const table = readTableOf(rows, { sheet: '小学' });
  expect(schoolsOf(table).map(([name]) => name)).toEqual(['东风', '红旗', '向阳']);
  expect(questionsOf(table)).toEqual([]);
});

test('sums of towns that are numbered 一 and 二 are sums', () => {
  const rows = [
    ['序号', '学校名称', ...figures],
    ['一', '城关镇', 515, 14200, 2910],
    [1, '东关小学', 310, 9000, 1700],
    [2, '西关小学', 205, 5200, 1210],
    ['二', '河湾乡', 570, 12100, 2920],
    [3, '南关小学', 420, 8100, 2020],
    [4, '北关小学', 150, 4000, 900],
  ];
  const table = readTableOf(rows, { sheet: '小学' });
  expect(schoolsOf(table)).toHaveLength(4);
  expect(questionsOf(table)).toEqual([]);
  const spoilt = rows.map((row, at) => (at === 4 ? ['二', '河湾乡', 571, 12100, 2920] : row));
  expect(questionsOf(readTableOf(spoilt, { sheet: '小学' }))).toEqual(['row-left-out B5']);
});

test.each(['大沟小学（教学点）', '山口教学点（东关小学）', '东关小学（河西教学点）'])(
  '%s is a teaching point',
  (name) => {
    const rows = [
      ['学校名称', ...figures],
      [name, 49, 900, 170],
      ['东关小学', 205, 5200, 1210],
    ];
    expect(schoolsOf(readTableOf(rows, { sheet: '小学' }))[0]).toContain('teaching-point');
  },
);

test.each(['东关小学（含教学点）', '东关小学（含2个教学点）', '东关小学（不含教学点）'])(
  '%s is a school',
  (name) => {
    const rows = [
      ['学校名称', ...figures],
      [name, 490, 900, 170],
      ['西关小学', 205, 5200, 1210],
    ];
    expect(schoolsOf(readTableOf(rows, { sheet: '小学' }))[0]).toContain('primary');
  },
);

test('two columns that differ for a school are asked about whatever stands before its name', () => {
  const rows = [
    ['隶属', '学校名称', '在校生数', '在校学生数', '图书册数'],
    ['本县', '东关小学', 300, 300, 9000],
    ['本县', '西关小学', 200, 201, 8000],
    ['本县', null, 500, 502, 17000],
  ];
  expect(questionsOf(readTableOf(rows, { sheet: '小学' }))).toEqual(['two-values D1']);
});
