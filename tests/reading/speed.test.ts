import { readTable } from '../../src/reading/readTable';
import type { CellValue } from '../../src/workbook/CellValue';
import { gridOf } from './gridOf';

const quantities = [
  '在校生数',
  '专任教师数',
  '高于规定学历教师数',
  '县级以上骨干教师数',
  '体育艺术专任教师数',
  '教学及辅助用房面积',
  '室内体育用房面积',
  '运动场地面积',
  '教学仪器设备值（万元）',
  '网络多媒体教室数',
  '计算机台数',
  '图书册数',
];

/** Processor time, so that a busy machine does not fail the test. */
function milliseconds(rows: number): number {
  const header: CellValue[] = ['序号', '学校名称', '学校类别', ...quantities];
  while (header.length < 60) header.push(`其他情况${header.length}`);
  const body = Array.from({ length: rows }, (_, row): CellValue[] =>
    header.map((_, column) => {
      if (column === 1) return `第${row}小学`;
      if (column === 2) return '小学';
      return column === 0 ? row + 1 : ((row * 37 + column * 11) % 5000) + (column % 3) / 10;
    }),
  );
  const grid = gridOf([header, ...body]);
  const start = process.cpuUsage();
  const outcome = readTable(grid);
  const { user, system } = process.cpuUsage(start);
  expect(outcome.kind === 'table' && outcome.table.schools.length).toBe(rows);
  return (user + system) / 1000;
}

test('5,000 schools with 60 columns are read in well under a second, and twice as many in about twice the time', () => {
  milliseconds(500);
  const once = Math.min(milliseconds(5000), milliseconds(5000));
  const twice = Math.min(milliseconds(10000), milliseconds(10000));
  expect(once).toBeLessThan(1000);
  expect(twice).toBeLessThan(once * 3.5);
});
