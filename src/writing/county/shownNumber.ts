import type Fraction from 'fraction.js';
import { roundHalfUp } from '../../numeric/roundHalfUp';
import { exactText } from '../explain/exactText';

const mostDecimals = 8;

/** How a number is printed. */
export interface NumberLook {
  readonly as: 'percent' | 'number';
  /** What it is compared with: where the print would suggest another outcome, it gets more decimals. */
  readonly against: Fraction | null;
}

/** A number for print: percentages with 1 decimal, others with what they have (at most 4), more where the limit is near. */
export function shownNumber(value: Fraction, { as, against }: NumberLook): string {
  const [shown, limit] = as === 'percent' ? [value.mul(100), against?.mul(100)] : [value, against];
  const sign = as === 'percent' ? '%' : '';
  const first = as === 'percent' ? roundHalfUp(shown, 1) : exactText(shown);
  if (!limit || tellsTheSame(first, shown, limit)) return first + sign;
  for (let digits = as === 'percent' ? 2 : 5; digits < mostDecimals; digits += 1) {
    const text = roundHalfUp(shown, digits);
    if (tellsTheSame(text, shown, limit)) return text + sign;
  }
  return roundHalfUp(shown, mostDecimals) + sign;
}

function tellsTheSame(text: string, value: Fraction, limit: Fraction): boolean {
  return Math.sign(-limit.compare(text)) === Math.sign(value.compare(limit));
}
