import type { Column } from '../Column';
import { pathOf } from './pathOf';
import type { ColumnChoice } from './TableMapping';

/** How a choice names a column of the table: its header path, and which of how many with this path it is. */
export function placeOf(
  columns: readonly Column[],
  column: Column,
): Pick<ColumnChoice, 'path' | 'nth' | 'among'> {
  const path = pathOf(column.header);
  const same = columns.filter(({ header }) => pathOf(header) === path);
  const nth = same.findIndex((one) => one.column === column.column);
  return { path, nth, among: same.length };
}
