import type { CountyColumn } from './CountyColumn';
import type { CountySheet } from './CountySheet';

/** What a reader sees in a row under a column, cleaned; `''` where it is blank or the sheet has no such column. */
export function wordsIn({ cells, columns }: CountySheet, row: number, name: CountyColumn): string {
  const placed = columns.get(name);
  return placed ? cells.shown(row, placed.column) : '';
}
