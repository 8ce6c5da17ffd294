import type { ICellData, Nullable } from '@univerjs/core';
import type { CellValue } from '../../workbook/CellValue';

/** What a cell of the grid holds, rich text without its looks. */
export function heldValue(cell: Nullable<ICellData>): CellValue {
  const rich = cell?.p?.body?.dataStream.replace(/[\r\n]+$/, '').replace(/\r/g, '\n');
  return rich ?? cell?.v ?? null;
}
