import Fraction from 'fraction.js';

/** Enough for what any cell holds. */
const digits = 20;

/** A number as decimal text; in the way of `usual` where that is the same number (`0.50` rather than `0.5`). */
export function decimalText(value: Fraction, usual: string | null): string {
  return usual !== null && new Fraction(usual).equals(value) ? usual : value.toString(digits);
}
