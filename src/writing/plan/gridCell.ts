import type { CellPosition } from '../../workbook/CellPosition';
import type { CellValue } from '../../workbook/CellValue';
import type { Grid } from '../../workbook/Grid';
import { isInside } from '../../workbook/notation/isInside';

/** One cell of a grid; a cell outside what was read is empty. */
export interface GridCell {
  readonly value: CellValue;
  readonly isFormula: boolean;
  readonly numberFormat: string;
  /** Part of a merged area of more than one cell. */
  readonly isMerged: boolean;
}

export function gridCell(grid: Grid, { row, column }: CellPosition): GridCell {
  const [r, c] = [row - grid.area.top, column - grid.area.left];
  return {
    value: grid.values[r]?.[c] ?? null,
    isFormula: grid.formulas[r]?.[c] ?? false,
    numberFormat: grid.numberFormats[r]?.[c] ?? 'General',
    isMerged: grid.merges.some((merge) => isInside({ row, column }, merge)),
  };
}
