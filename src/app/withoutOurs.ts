import type { CellValue } from '../workbook/CellValue';
import type { Grid } from '../workbook/Grid';
import { isSameValue } from '../workbook/notation/isSameValue';
import type { ChangedCell, Receipt } from '../workbook/Receipt';

/**
 * The grid as the clerk had it: values that an earlier evaluation wrote, and that still stand, and its result
 * sheet are taken out again, as restoring will do before the next write.
 */
export function withoutOurs(grid: Grid, receipts: readonly Receipt[]): Grid {
  const earlier = receipts.filter(({ source }) => source.sheet === grid.sheet);
  const created = new Set(
    earlier.flatMap(({ createdSheets }) => createdSheets.map(({ name }) => name)),
  );
  const sheets = grid.sheets.filter(({ name }) => !created.has(name));
  const ours = receipts
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.sheet === grid.sheet && stands(grid, cell));
  if (ours.length === 0) return { ...grid, sheets };
  const values: CellValue[][] = grid.values.map((row) => [...row]);
  const numberFormats: string[][] = grid.numberFormats.map((row) => [...row]);
  for (const { row, column, before } of ours) {
    const [r, c] = [row - grid.area.top, column - grid.area.left];
    const [valueRow, formatRow] = [values[r], numberFormats[r]];
    if (valueRow) valueRow[c] = before.value;
    if (formatRow) formatRow[c] = before.numberFormat;
  }
  return { ...grid, sheets, values, numberFormats };
}

function stands({ area, values }: Grid, { row, column, after }: ChangedCell): boolean {
  const value = values[row - area.top]?.[column - area.left];
  return value !== undefined && isSameValue(value, after.value);
}
