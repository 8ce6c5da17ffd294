import type { CellValue } from '../../src/workbook/CellValue';
import { qualityHeader } from '../taskpane/qualityHeader';
import { hostileTexts } from './hostileTexts';

/** Name of the sheet that `hostileCounty` fills. */
export const hostileSheet = '<b>表</b>{count}';

const header = [...qualityHeader, '<img src=x onerror=alert(2)>'];

/** A table of primary schools with hostile names, one of them with a hostile text in the place of a number. */
export function hostileCounty(): CellValue[][] {
  const names = Object.values(hostileTexts);
  const schools = names.map((name, index): CellValue[] => {
    const pupils = 300 + index;
    const area = name === hostileTexts.image ? '<svg onload=alert(3)>' : 1500;
    return [name, '小学', pupils, 15, 4, 3, area, 2400, 660_000, 8, hostileTexts.script];
  });
  return [['<h1>云溪县</h1>', ...header.slice(1).map(() => null)], header, ...schools];
}
