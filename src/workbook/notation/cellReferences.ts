import type { CellPosition } from '../CellPosition';
import type { Receipt } from '../Receipt';
import { columnLetters } from './columnLetters';
import { parseRect } from './parseRect';
import { quotedSheetName } from './quotedSheetName';

/**
 * Formulas that point to what a receipt is about: the first and the last cell of the table, then every cell that was
 * changed, values before fills. Excel keeps them right when rows or columns are inserted, deleted or moved, also while
 * our program is not there; `withPresentCells` reads them again. `null` where the receipt names no cell.
 *
 * @param sheet present name of the clerk's sheet
 */
export function cellReferences(
  { source, cells, fills }: Receipt,
  sheet: string | null,
): (string | null)[] {
  const range = parseRect(source.range);
  const corners = range
    ? [
        { row: range.top, column: range.left },
        { row: range.bottom, column: range.right },
      ]
    : [null, null];
  const nameOf = (known: string): string | null => (known === source.sheet ? sheet : known);
  return [
    ...corners.map((corner) => corner && reference(sheet, corner)),
    ...[...cells, ...fills].map((change) => reference(nameOf(change.sheet), change)),
  ];
}

function reference(sheet: string | null, { row, column }: CellPosition): string | null {
  return sheet && `=${quotedSheetName(sheet)}!$${columnLetters(column)}$${row + 1}`;
}
