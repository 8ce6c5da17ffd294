import type { ICellData } from '@univerjs/core';
import { cellType } from '../xlsx/gridNumbers';

/** A pasted value as a cell of the grid; text stays text, an empty one empties the cell. */
export function typedCell(value: string | number): ICellData {
  if (value === '') return { v: null };
  return typeof value === 'number'
    ? { v: value, t: cellType.number }
    : { v: value, t: cellType.text };
}
