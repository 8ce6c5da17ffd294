import type { Cells } from '../cells/Cells';
import { recogniseHeader } from '../columns/recogniseHeader';
import { headerPaths, type ColumnSpan } from '../header/headerPaths';
import { findHeaders } from './findHeaders';

/**
 * The sheet cut where a blank column runs through all of it, so that tables side by side do not have to begin in the
 * same row. A part without a name column of its own belongs to the one on its left (a clerk's blank column inside a
 * table); with fewer than two tables the sheet stays whole.
 */
export function tableBands(cells: Cells): Cells[] {
  const bands: { left: number; right: number }[] = [];
  let named = 0;
  for (const run of usedColumns(cells)) {
    const isNamed = hasNames(within(cells, run));
    const last = bands[bands.length - 1];
    if (last && (!isNamed || named === 0)) last.right = run.right;
    else bands.push({ ...run });
    if (isNamed) named++;
  }
  return bands.length < 2 ? [cells] : bands.map((band) => within(cells, band));
}

function within(cells: Cells, { left, right }: ColumnSpan): Cells {
  return { ...cells, area: { ...cells.area, left, right } };
}

function hasNames(cells: Cells): boolean {
  return findHeaders(cells).some((header) =>
    headerPaths(cells, header, cells.area).some(
      (path) => recogniseHeader(path).meaning.kind === 'name',
    ),
  );
}

/** Runs of columns that hold anything. */
function usedColumns(cells: Cells): ColumnSpan[] {
  const { top, bottom, left, right } = cells.area;
  const isUsed = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (cells.value(row, column) !== null) isUsed.add(column);
    }
  }
  const runs: { left: number; right: number }[] = [];
  for (let column = left; column <= right; column++) {
    const last = runs[runs.length - 1];
    if (!isUsed.has(column)) continue;
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}
