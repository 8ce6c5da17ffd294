import Fraction from 'fraction.js';

/**
 * The exact decimal that a cell's number stands for: the one Excel shows at 15 significant digits.
 * A file may store 275.39999999999998 for 275.4.
 *
 * @param value a finite number
 */
export function exactNumber(value: number): Fraction {
  return new Fraction(Number.isSafeInteger(value) ? value : plainDecimal(value));
}

/** Decimal text without an exponent, at most 15 significant digits. */
function plainDecimal(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const digits = mantissa.replace(/[-.]/g, '');
  const point = Number(exponent) + 1;
  const sign = value < 0 ? '-' : '';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  const padded = digits.padEnd(point, '0');
  return `${sign}${padded.slice(0, point)}.${padded.slice(point) || '0'}`;
}
