import type { CellPosition } from '../../../src/workbook/CellPosition';
import type { SheetModel } from '../model/SheetModel';

/** The cell that takes what is typed: the first of the area selected last. */
export function activeCell({ settings }: SheetModel): CellPosition {
  const area = settings.selection.at(-1);
  return { row: area?.top ?? 0, column: area?.left ?? 0 };
}
