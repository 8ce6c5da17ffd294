import type { CellValue } from '../../src/workbook/CellValue';
import type { Grid } from '../../src/workbook/Grid';

const headers = [
  '序号',
  '学校名称',
  '在校生数',
  '高于规定学历教师数',
  '县级以上骨干教师数',
  '体育、艺术专任教师数',
  '教学及辅助用房面积（㎡）',
  '室内体育用房面积（㎡）',
  '运动场地面积（㎡）',
  '教学仪器设备值（万元）',
  '网络多媒体教室数',
];

/** A primary county of so many schools and columns; columns behind the known ones hold other figures. */
export function countyGrid(schools: number, columns: number): Grid {
  const others = Array.from({ length: columns - headers.length }, (_, i) => `其他数据${i + 1}`);
  const rows: CellValue[][] = [[...headers, ...others]];
  for (let i = 0; i < schools; i++) rows.push([...schoolRow(i), ...others.map((_, at) => i + at)]);
  const blank = <T>(value: T): T[][] => rows.map((row) => row.map(() => value));
  return {
    sheet: '小学',
    area: { top: 0, left: 0, bottom: rows.length - 1, right: columns - 1 },
    values: rows,
    formulas: blank(false),
    numberFormats: blank('General'),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    selection: null,
    isProtected: false,
    hasRecord: false,
    sheets: [{ name: '小学', visible: true }],
  };
}

function schoolRow(i: number): CellValue[] {
  const pupils = 80 + ((i * 37) % 1800);
  const per = (each: number): number => Math.round(pupils * each * (0.8 + ((i * 13) % 50) / 100));
  return [
    i + 1,
    `第${i + 1}小学`,
    pupils,
    ...[per(0.045), per(0.011), per(0.01), per(5.1), per(0.3), per(7.9)],
    per(2300) / 10000,
    per(0.025),
  ];
}
