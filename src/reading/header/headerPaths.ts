import type { Cells } from '../cells/Cells';
import type { HeaderBlock } from '../region/HeaderBlock';

/** Which columns of the sheet a table takes. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/**
 * Header words over each column from the top down, one path a column from `left` to `right`. Merged cells give
 * their words to every column they cover. Where a merge was lost, a group word also covers the blank cells to
 * its right that have words below them.
 */
export function headerPaths(cells: Cells, header: HeaderBlock, span: ColumnSpan): string[][] {
  const rows = nameRows(header);
  const columns = Array.from({ length: span.right - span.left + 1 }, (_, at) => span.left + at);
  const matrix = rows.map((row) => columns.map((column) => cells.shown(row, column)));
  rows.forEach((row, level) => {
    if (level < rows.length - 1)
      spreadGroups(matrix, level, (at) => isWide(cells, row, columns[at]));
  });
  return columns.map((_, at) => pathOf(matrix.map((line) => line[at] ?? '')));
}

function nameRows({ top, bottom, codeRows }: HeaderBlock): number[] {
  const all = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  return all.filter((row) => !codeRows.includes(row));
}

function isWide(cells: Cells, row: number, column: number | undefined): boolean {
  const merge = column === undefined ? null : cells.mergeAt(row, column);
  return merge !== null && merge.right > merge.left;
}

/** Fills blank group cells from the left, where both columns go on below and stand under the same group. */
function spreadGroups(matrix: string[][], level: number, isMerged: (at: number) => boolean): void {
  const line = matrix[level] ?? [];
  const goesOn = (at: number): boolean =>
    matrix.slice(level + 1).some((lower) => (lower[at] ?? '') !== '' && lower[at] !== line[at]);
  const isSameGroup = (at: number): boolean =>
    matrix.slice(0, level).every((upper) => upper[at] === upper[at - 1]);
  for (let at = 1; at < line.length; at++) {
    const group = line[at - 1] ?? '';
    if (line[at] !== '' || group === '' || isMerged(at - 1)) continue;
    if (goesOn(at) && goesOn(at - 1) && isSameGroup(at)) line[at] = group;
  }
}

/** Words from the top down without blanks and repetitions (a cell merged downwards). */
function pathOf(words: readonly string[]): string[] {
  return words.filter((word, at) => word !== '' && word !== words[at - 1]);
}
