import type { CellPosition } from '../../workbook/CellPosition';
import type { Cells } from '../cells/Cells';
import type { Layout } from './Layout';

/** The cell that holds the name for a row: above it or on its left where the name's cell is merged. */
export function nameCell(cells: Cells, { name, region }: Layout, row: number): CellPosition {
  const merge = cells.mergeAt(row, name);
  if (!merge || merge.top < region.bodyTop || merge.left < region.left)
    return { row, column: name };
  // Merged over many columns it is a heading, which is read where it begins.
  const isNarrow = merge.right - merge.left <= 2;
  return isNarrow ? { row: merge.top, column: merge.left } : { row, column: name };
}
