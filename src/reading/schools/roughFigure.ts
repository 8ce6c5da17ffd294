import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import { readFigure } from './readFigure';

/**
 * The number in a cell as `readFigure` gives it, only near enough for medians and comparisons by size: without exact
 * arithmetic where the cell holds a plain number. `null` where there is none.
 */
export function roughFigure(cells: Cells, row: number, column: Column): number | null {
  const value = cells.value(row, column.column);
  if (value === null) return null;
  const isPlain = typeof value === 'number' && column.meaning.kind === 'field';
  if (isPlain && cells.format(row, column.column) === 'General') return value >= 0 ? value : null;
  const read = readFigure(cells, row, column);
  // A cell that names its own unit tells nothing about the column's.
  if (read.kind === 'missing' || read.ownUnit !== undefined) return null;
  return read.value.valueOf();
}
