import { columnLetters } from '../../workbook/notation/columnLetters';
import type { Cells } from './Cells';

const fewest = 4;

/**
 * Cells without the grid's own row numbers and column letters, where an export wrote them round the sheet: 1 2 3 … in
 * the first column, beginning above any table's header, and A B C … in the first row.
 */
export function withoutGridFrame(cells: Cells): Cells {
  const { area } = cells;
  const hasLetters = isLetterRow(cells);
  const top = hasLetters ? area.top + 1 : area.top;
  const hasNumbers = isNumberColumn(cells, top, hasLetters);
  if (!hasNumbers) return cells;
  return { ...cells, area: { ...area, top, left: area.left + 1 } };
}

/** A B C … over all columns but the first. */
function isLetterRow({ area, words }: Cells): boolean {
  const { top, left, right } = area;
  if (right - left < 3 || words(top, left) !== '') return false;
  for (let column = left + 1; column <= right; column++) {
    if (words(top, column).toUpperCase() !== columnLetters(column - left - 1)) return false;
  }
  return true;
}

/** 1 2 3 … beside every row, also beside the title or the header, where a serial number would have its own header. */
function isNumberColumn({ area, value }: Cells, top: number, hasLetters: boolean): boolean {
  const { bottom, left } = area;
  if (bottom - top + 1 < fewest) return false;
  for (let row = top; row <= bottom; row++) {
    if (Number(value(row, left)) !== row - top + 1 || value(row, left) === true) return false;
  }
  return hasLetters || typeof value(top, left) === 'number';
}
