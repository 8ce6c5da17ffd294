import type { CellPosition } from '../CellPosition';
import type { Rect } from '../Rect';

/** Whether a cell lies in a rectangle. */
export function isInside({ row, column }: CellPosition, rect: Rect): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}
