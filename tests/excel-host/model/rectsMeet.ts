import type { Rect } from '../../../src/workbook/Rect';

/** Whether two areas have a cell in common. */
export function rectsMeet(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
