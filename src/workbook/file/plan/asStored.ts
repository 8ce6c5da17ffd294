import type { CellValue } from '../../CellValue';

/**
 * A value as a cell gives it back, to compare two: an empty text is a blank, and a number is what it shows at 15
 * digits (other programs store no more).
 */
export function asStored(value: CellValue): CellValue {
  if (typeof value === 'number') return Number(value.toPrecision(15));
  return value === '' ? null : value;
}
