import type { CellValue } from '../../workbook/CellValue';
import type { Grid } from '../../workbook/Grid';
import { columnLetters } from '../../workbook/notation/columnLetters';
import { fullAddress } from '../../workbook/notation/fullAddress';
import type { Rect } from '../../workbook/Rect';
import type { Cells } from './Cells';
import { cleanWords } from './cleanWords';

/** The view of a grid that the steps of reading share. Each different text is cleaned once. */
export function cellsOf(grid: Grid): Cells {
  const { area, sheet, values } = grid;
  const cleaned = new Map<string, string>();
  const merges = mergesByCell(grid);
  const width = area.right - area.left + 1;

  const value = (row: number, column: number): CellValue => {
    const held = values[row - area.top]?.[column - area.left] ?? null;
    return held === '' ? null : held;
  };
  const words = (row: number, column: number): string => {
    const held = value(row, column);
    if (typeof held !== 'string') return held === null ? '' : String(held);
    const known = cleaned.get(held);
    if (known !== undefined) return known;
    const clean = cleanWords(held);
    cleaned.set(held, clean);
    return clean;
  };
  const isBlank = (row: number, column: number): boolean => {
    const held = value(row, column);
    return held === null || (typeof held === 'string' && words(row, column) === '');
  };
  const isUncalculated = (row: number, column: number): boolean =>
    value(row, column) === null && (grid.formulas[row - area.top]?.[column - area.left] ?? false);
  const format = (row: number, column: number): string =>
    grid.numberFormats[row - area.top]?.[column - area.left] ?? 'General';
  const letters = new Map<number, string>();
  const address = (row: number, column: number): string => {
    let name = letters.get(column);
    if (name === undefined) letters.set(column, (name = columnLetters(column)));
    return fullAddress(sheet, `${name}${row + 1}`);
  };
  const mergeAt = (row: number, column: number): Rect | null =>
    merges.size === 0 || column < area.left || column > area.right
      ? null
      : (merges.get((row - area.top) * width + column - area.left) ?? null);
  const shown = (row: number, column: number): string => {
    const merge = mergeAt(row, column);
    return merge ? words(merge.top, merge.left) : words(row, column);
  };
  return { sheet, area, value, isBlank, isUncalculated, format, address, words, shown, mergeAt };
}

/** Merged areas by cell number, cut to the area that was read. */
function mergesByCell({ area, merges }: Grid): ReadonlyMap<number, Rect> {
  const width = area.right - area.left + 1;
  let budget = 2 * width * (area.bottom - area.top + 1);
  const byCell = new Map<number, Rect>();
  for (const merge of merges) {
    const top = Math.max(merge.top, area.top);
    const bottom = Math.min(merge.bottom, area.bottom);
    const left = Math.max(merge.left, area.left);
    const right = Math.min(merge.right, area.right);
    // Merged areas never overlap in a workbook; a grid that says so must not cost more than its cells.
    budget -= Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
    if (budget < 0) break;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        byCell.set((row - area.top) * width + column - area.left, merge);
      }
    }
  }
  return byCell;
}
