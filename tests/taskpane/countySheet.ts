import type { CellValue } from '../../src/workbook/CellValue';
import { qualityHeader } from './qualityHeader';

/** Name of the sheet that `countySheet` fills. */
export const sheetName = '办学条件';

/**
 * A fictitious county: all primary schools pass but 城关第二小学, whose rooms and sports space are below
 * 85 % of the standard; both junior schools pass. The last three rows wait for results.
 */
export function countySheet(): CellValue[][] {
  return [
    ['云溪县义务教育学校办学条件', ...qualityHeader.slice(1).map(() => null)],
    [...qualityHeader],
    ['城关第一小学', '小学', 1000, 50, 12, 11, 5000, 8000, 2200000, 25],
    ['城关第二小学', '小学', 1000, 45, 11, 10, 3600, 6000, 2100000, 24],
    ['河东小学', '小学', 500, 26, 6, 5, 2600, 4200, 1100000, 13],
    ['城关中学', '初中', 800, 50, 10, 9, 5200, 9000, 2300000, 22],
    ['河东中学', '初中', 600, 36, 7, 6, 3700, 6500, 1700000, 16],
    ['全县平均值', null, ...qualityHeader.slice(2).map(() => null)],
    ['差异系数', null, ...qualityHeader.slice(2).map(() => null)],
  ];
}
