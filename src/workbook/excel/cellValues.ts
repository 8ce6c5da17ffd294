import type { CellValue } from '../CellValue';

/** Cells as Excel tells them, with blanks as `null`. Excel tells a blank as an empty text. */
export function cellValues(told: readonly (readonly unknown[])[]): CellValue[][] {
  return told.map((row) => row.map(cellValue));
}

function cellValue(told: unknown): CellValue {
  if (typeof told === 'number' || typeof told === 'boolean') return told;
  return typeof told === 'string' && told !== '' ? told : null;
}
