import type { CellPosition } from '../CellPosition';
import type { Rect } from '../Rect';

/**
 * The same cells as few rectangles: neighbours of a column become one run, and equal runs of neighbouring
 * columns one rectangle. With `gap`, runs that so many other cells separate are joined over them.
 */
export function coalesceCells(cells: readonly CellPosition[], gap = 0): Rect[] {
  const joined: Rect[] = [];
  const indexOfRun = new Map<string, number>();
  for (const run of columnRuns(cells, gap)) {
    const index = indexOfRun.get(runKey(run, run.left - 1)) ?? joined.length;
    joined[index] = { ...run, left: joined[index]?.left ?? run.left };
    indexOfRun.set(runKey(run, run.left), index);
  }
  return joined;
}

function runKey(run: Rect, column: number): string {
  return `${column}:${run.top}:${run.bottom}`;
}

function columnRuns(cells: readonly CellPosition[], gap: number): Rect[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Rect[] = [];
  let last: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const { row, column } of sorted) {
    if (last && last.left === column && row <= last.bottom + 1 + gap) {
      last.bottom = row;
    } else {
      last = { top: row, left: column, bottom: row, right: column };
      runs.push(last);
    }
  }
  return runs;
}
