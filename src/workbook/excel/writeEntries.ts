import type { CellPosition } from '../CellPosition';
import type { CellValue } from '../CellValue';
import { rectAddress } from '../notation/rectAddress';
import type { Rect } from '../Rect';
import { cellInput } from './cellInput';
import { coalesceCells } from './coalesceCells';

/** What a cell is to hold; a number format of `null` keeps the cell's own. */
export interface CellEntry extends CellPosition {
  readonly value: CellValue;
  readonly numberFormat: string | null;
  /** Written instead of the value where there is one. */
  readonly formula?: string | null;
}

/** Writes values and number formats of single cells; a value of `null` empties the cell. */
export function writeEntries(sheet: Excel.Worksheet, entries: readonly CellEntry[]): void {
  // Formats first: a number that is written into a cell formatted as text would become text.
  const formatted = entries.filter(({ numberFormat }) => numberFormat !== null);
  for (const rect of coalesceCells(formatted)) {
    sheet.getRange(rectAddress(rect)).numberFormat = matrixOf(
      rect,
      formatted,
      ({ numberFormat }) => numberFormat,
    );
  }
  const formulas = entries.filter(({ formula }) => typeof formula === 'string');
  for (const rect of coalesceCells(formulas)) {
    sheet.getRange(rectAddress(rect)).formulas = matrixOf(
      rect,
      formulas,
      ({ formula }) => formula ?? null,
    );
  }
  const values = entries.filter(({ formula }) => typeof formula !== 'string');
  const filled = values.filter(({ value }) => value !== null);
  for (const rect of coalesceCells(values.filter(({ value }) => value === null))) {
    sheet.getRange(rectAddress(rect)).clear('Contents');
  }
  for (const rect of coalesceCells(filled)) {
    sheet.getRange(rectAddress(rect)).values = matrixOf(rect, filled, ({ value }) =>
      typeof value === 'boolean' ? value : cellInput(value),
    );
  }
}

function matrixOf<T>(
  { top, left, bottom, right }: Rect,
  entries: readonly CellEntry[],
  read: (entry: CellEntry) => T,
): (T | null)[][] {
  const rows = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, (): T | null => null),
  );
  for (const entry of entries) {
    const row = rows[entry.row - top];
    const isInside = row && entry.column >= left && entry.column <= right;
    if (isInside) row[entry.column - left] = read(entry);
  }
  return rows;
}
