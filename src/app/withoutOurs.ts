import type { CellValue } from '../workbook/CellValue';
import type { Grid } from '../workbook/Grid';
import type { ChangedCell, Receipt } from '../workbook/Receipt';

/**
 * The grid as the clerk had it: values that an earlier evaluation wrote, and that still stand, are taken out
 * again, as restoring will do before the next write.
 */
export function withoutOurs(grid: Grid, receipts: readonly Receipt[]): Grid {
  const ours = receipts
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.sheet === grid.sheet && stands(grid, cell));
  if (ours.length === 0) return grid;
  const values: CellValue[][] = grid.values.map((row) => [...row]);
  const numberFormats: string[][] = grid.numberFormats.map((row) => [...row]);
  for (const { row, column, before } of ours) {
    const [r, c] = [row - grid.area.top, column - grid.area.left];
    const [valueRow, formatRow] = [values[r], numberFormats[r]];
    if (valueRow) valueRow[c] = before.value;
    if (formatRow) formatRow[c] = before.numberFormat;
  }
  return { ...grid, values, numberFormats };
}

function stands({ area, values }: Grid, { row, column, after }: ChangedCell): boolean {
  return values[row - area.top]?.[column - area.left] === after.value;
}
