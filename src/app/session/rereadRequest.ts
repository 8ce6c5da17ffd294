import { rectAddress } from '../../workbook/notation/rectAddress';
import type { ReadRequest } from '../../workbook/ReadRequest';
import type { Rect } from '../../workbook/Rect';
import type { Assessment } from '../Assessment';

/** How to read the same table again, wherever the selection is by now. */
export function rereadRequest({ grid }: Assessment): ReadRequest {
  const sheet = grid.sheet;
  if (grid.selection === null || grid.selection.length === 0) return { kind: 'sheet', sheet };
  return { kind: 'sheet', sheet, range: rectAddress(grid.selection.reduce(around)) };
}

function around(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
