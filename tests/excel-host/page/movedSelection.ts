import type { CellPosition } from '../../../src/workbook/CellPosition';
import type { Rect } from '../../../src/workbook/Rect';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Tab: [0, 1],
};

/** The cell to which a key leads, or `null` where it leads nowhere. */
export function movedSelection(at: CellPosition, key: string): CellPosition | null {
  const step = steps[key];
  if (!step) return null;
  return { row: Math.max(0, at.row + step[0]), column: Math.max(0, at.column + step[1]) };
}

/** The rectangle between two cells. */
export function areaBetween(a: CellPosition, b: CellPosition): Rect {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
