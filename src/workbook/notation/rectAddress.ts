import type { Rect } from '../Rect';
import { cellAddress } from './cellAddress';

/** A1 address of a rectangle without its sheet: `A3:R45`, or `C5` for a single cell. */
export function rectAddress({ top, left, bottom, right }: Rect): string {
  const first = cellAddress({ row: top, column: left });
  const last = cellAddress({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}
