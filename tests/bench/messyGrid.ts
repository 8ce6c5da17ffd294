import type { CellValue } from '../../src/workbook/CellValue';
import type { Grid } from '../../src/workbook/Grid';
import { countyGrid } from './countyGrid';

const pageRows = 40;

/**
 * The same county as clerks keep it: a title, the header again on every page, a subtotal under it, every third
 * figure typed as text with thousands separators, and rows without a name.
 */
export function messyGrid(schools: number, columns: number): Grid {
  const plain = countyGrid(schools, columns);
  const [header = [], ...rows] = plain.values;
  const values: (readonly CellValue[])[] = [['全县小学办学条件统计表'], header];
  rows.forEach((row, at) => {
    values.push(row.map((value, column) => ((at + column) % 3 === 0 ? asText(value) : value)));
    if (at % pageRows === pageRows - 1) values.push([null, '小  计'], header);
    if (at % 97 === 0) values.push([null, null, 12, 3]);
  });
  const full = values.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? null));
  const blank = <T>(value: T): T[][] => full.map((row) => row.map(() => value));
  return {
    ...plain,
    area: { ...plain.area, bottom: full.length - 1 },
    values: full,
    formulas: blank(false),
    numberFormats: blank('General'),
    merges: [{ top: 0, left: 0, bottom: 0, right: columns - 1 }],
  };
}

function asText(value: CellValue): CellValue {
  return typeof value === 'number' ? ` ${value.toLocaleString('en-US')}\u3000` : value;
}
