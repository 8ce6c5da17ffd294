import { withoutYears } from '../../../src/reading/mapping/withoutYears';
import type { CellValue } from '../../../src/workbook/CellValue';
import { readWith } from './readWith';

type Row = (CellValue | undefined)[];

const header: Row[] = [
  ['序号', '学校名称', '2023年在校生数', '专任教师', null, '教学仪器设备值（元）'],
  [null, null, null, '合计', '县级以上骨干教师数', null],
];
const schools: Row[] = [
  [1, '城关第一小学', 600, 40, 8, 1800000],
  [2, '城关第二小学', 500, 30, 7, 1500000],
];
const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'];
const marksOf = (rows: Row[], kept: readonly string[] = []): readonly string[] =>
  readWith(rows, {}, { merges: kept, sheet: '小学' }).headerMarks;

test.each([
  ['2023年在校生数', '在校生数'],
  ['2023-2024学年在校生数', '在校生数'],
  ['2023—2024学年度在校生数', '在校生数'],
  ['在校生数(2024年)', '在校生数()'],
  ['二〇二四年在校生数', '在校生数'],
  ['在校生数', '在校生数'],
  ['教基3112', '教基3112'],
  ['120221', '120221'],
])('%s without years is %s', (words, expected) => {
  expect(withoutYears(words)).toBe(expected);
});

test('the marks of a header are its words, row by row', () => {
  expect(marksOf([...header, ...schools], merges)).toEqual([
    '序号|学校名称|在校生数|专任教师|教学仪器设备值(元)',
    '合计|县级以上骨干教师数',
  ]);
});

describe('a template has the same marks', () => {
  const marks = marksOf([...header, ...schools], merges);

  test('in another year', () => {
    const next = header.map((row) =>
      row.map((cell) => (cell === '2023年在校生数' ? '2024-2025学年\n在校 生数' : cell)),
    );
    expect(marksOf([...next, ...schools], merges)).toEqual(marks);
  });

  test('where merges were lost', () => {
    expect(marksOf([...header, ...schools])).toEqual(marks);
  });

  test('where merges were undone and every cell was filled', () => {
    const filled: Row[] = [
      ['序号', '学校名称', '2023年在校生数', '专任教师', '专任教师', '教学仪器设备值（元）'],
      ['序号', '学校名称', '2023年在校生数', '合计', '县级以上骨干教师数', '教学仪器设备值（元）'],
    ];
    const mapping = { headerMarks: marks, columns: [], stage: null };
    const table = readWith([...filled, ...schools], { mappings: [mapping] }, { sheet: '小学' });
    expect(table.mapping).toBe(mapping);
    expect(table.header).toMatchObject({ top: 0, bottom: 1 });
  });

  test('below a title and beside blank columns', () => {
    const moved = [['小学办学条件'], ...header, ...schools].map((row) => [null, null, ...row]);
    expect(marksOf(moved)).toEqual(marks);
  });

  test('above a row of codes', () => {
    const codes: Row = ['甲', '乙', 1, 2, 3, 4];
    expect(marksOf([...header, codes, ...schools], merges)).toEqual(marks);
  });

  test('with other schools and figures, but not with another column', () => {
    expect(marksOf([...header, [1, '河东小学', 90, 9, 1, 200000]], merges)).toEqual(marks);
    const wider = [...header, ...schools].map((row, at) => [...row, at === 0 ? '图书册数' : 9]);
    expect(marksOf(wider, merges)).not.toEqual(marks);
  });
});
