import type { CellValue } from '../CellValue';

/**
 * Whether two values are the same to whoever looks at the cells: numbers that agree in 15 digits (programs show
 * and some store no more), and a blank and an empty text.
 */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return a.toPrecision(15) === b.toPrecision(15);
  }
  return (a === '' ? null : a) === (b === '' ? null : b);
}
