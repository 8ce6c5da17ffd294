import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { CellPosition } from '../../workbook/CellPosition';

/** Cells of a change that got another value or formula; a change of looks alone is none. */
export function editedCells(
  change: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
): readonly CellPosition[] {
  const cells: CellPosition[] = [];
  for (const [row, columns] of Object.entries(change)) {
    for (const [column, cell] of Object.entries(columns as Record<string, Nullable<ICellData>>)) {
      const isEdited =
        cell === null || cell === undefined || 'v' in cell || 'f' in cell || 'p' in cell;
      if (isEdited) cells.push({ row: Number(row), column: Number(column) });
    }
  }
  return cells;
}
