import type { SourceToken } from '../../engine/SourceToken';
import type { CountyColumn } from './CountyColumn';
import type { CountySheet } from './CountySheet';

/** The cell under a column by which a row of a list is known; its school's cell where there is no such column. */
export function sourceOfRow(
  { cells, columns }: CountySheet,
  row: number,
  name: CountyColumn,
): SourceToken {
  const placed = columns.get(name) ?? columns.get('school');
  return cells.address(row, placed?.column ?? cells.area.left);
}
