import type { Cells } from '../cells/Cells';
import type { ColumnSpan } from '../header/headerPaths';
import { withoutYears } from './withoutYears';

/** Words of one cell further than this tell templates apart no better. */
const longest = 60;

/**
 * The mark of one row: its words from left to right without blanks and years. A word that repeats the one before it
 * or above it is left out: it stands once where cells are merged, and many times where the merge was undone and filled. `''` for a row without words.
 */
export function rowMark(cells: Cells, row: number, { left, right }: ColumnSpan): string {
  const words: string[] = [];
  let last = '';
  for (let column = left; column <= right; column++) {
    if (typeof cells.value(row, column) !== 'string') continue;
    const own = cells.words(row, column);
    if (own === '' || own === cells.words(row - 1, column)) continue;
    const mark = own === last ? '' : withoutYears(own.slice(0, longest));
    if (mark !== '') words.push(mark);
    last = own;
  }
  return words.join('|');
}
