import type Fraction from 'fraction.js';
import { roundHalfUp } from '../../numeric/roundHalfUp';

/** A figure for a message: up to 4 decimals, without zeros at the end. */
export function figureText(value: Fraction): string {
  const text = roundHalfUp(value, 4);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
