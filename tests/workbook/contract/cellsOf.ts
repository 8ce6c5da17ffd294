import { cellAddress } from '../../../src/workbook/notation/cellAddress';
import type { Rect } from '../../../src/workbook/Rect';

/** Addresses of all cells of an area. */
export function cellsOf({ top, left, bottom, right }: Rect): string[] {
  const found: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) found.push(cellAddress({ row, column }));
  }
  return found;
}
