import { cellAddress } from '../../workbook/notation/cellAddress';
import { fullAddress } from '../../workbook/notation/fullAddress';
import type { Cells } from '../cells/Cells';
import type { Region } from '../region/Region';

/** Full address of the lowest cell that names a column. */
export function headerCell(cells: Cells, { header }: Region, column: number): string {
  let row = header.bottom;
  while (row > header.top && (header.codeRows.includes(row) || cells.shown(row, column) === ''))
    row--;
  const merge = cells.mergeAt(row, column);
  const anchor = merge ? { row: merge.top, column: merge.left } : { row, column };
  return fullAddress(cells.sheet, cellAddress(anchor));
}
