import type { CellValue } from '../workbook/CellValue';
import type { Grid } from '../workbook/Grid';
import type { CellInput, RangeInput } from './CellInput';

const valueOf = (cell: CellInput): CellValue => (cell === undefined || cell === '' ? null : cell);

/**
 * A range that Excel handed to a function as a grid. A function sees values only: no formats, no merged
 * areas, no hidden rows. `sheet` is what messages call the range.
 */
export function gridOf(table: RangeInput, sheet: string): Grid {
  const width = Math.max(1, ...table.map((row) => row.length));
  const area = { top: 0, left: 0, bottom: Math.max(0, table.length - 1), right: width - 1 };
  return {
    sheet,
    area,
    values: table.map((row) => row.map(valueOf)),
    formulas: table.map((row) => row.map(() => false)),
    numberFormats: table.map((row) => row.map(() => 'General')),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    selection: null,
    isProtected: false,
    hasRecord: false,
    sheets: [{ name: sheet, visible: true }],
  };
}
