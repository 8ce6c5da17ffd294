import type { CellPosition } from '../CellPosition';
import { columnLetters } from './columnLetters';

/** A1 address of a cell without its sheet: `{row: 4, column: 2}` → `C5`. */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}
