import type { Cells } from '../../cells/Cells';

/**
 * Last header row of a form without codes: rows below its first one belong to it as long as they hold no figure, and
 * nothing in the column of the labels.
 */
export function plainHeadBottom(cells: Cells, top: number): number {
  const { left, right, bottom } = cells.area;
  let first = left;
  while (first < right && cells.words(top, first) === '') first++;
  let last = top;
  for (let row = top + 1; row <= Math.min(bottom, top + 5); row++) {
    if (cells.words(row, first) !== '') break;
    let hasText = false;
    let hasFigure = false;
    for (let column = left; column <= right; column++) {
      const words = cells.words(row, column);
      hasFigure ||= /^[\d.,]+$/.test(words);
      hasText ||= words !== '';
    }
    if (hasFigure) break;
    if (hasText) last = row;
  }
  return last;
}
