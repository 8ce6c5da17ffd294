import type Fraction from 'fraction.js';
import { roundHalfUp } from '../../numeric/roundHalfUp';

const shownDecimals = 4;

/** A figure for the arithmetic: exact where it has at most 4 decimals, else rounded to 4. */
export function exactText(value: Fraction): string {
  const rounded = roundHalfUp(value, shownDecimals);
  return rounded.includes('.') ? rounded.replace(/\.?0+$/, '') : rounded;
}
