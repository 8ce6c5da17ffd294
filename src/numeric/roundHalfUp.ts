import type Fraction from 'fraction.js';
import { exactNumber } from './exactNumber';

/**
 * Decimal text with exactly `digits` decimals, halves rounded away from zero: 2.345 → `2.35` at 2.
 * For print only; no verdict is made from it.
 *
 * @param value exact, or a finite double that is first taken at 15 significant digits
 */
export function roundHalfUp(value: Fraction | number, digits: number): string {
  const exact = typeof value === 'number' ? exactNumber(value) : value;
  const scale = 10n ** BigInt(digits);
  const scaled = (exact.n * scale * 2n + exact.d) / (exact.d * 2n);
  const text = scaled.toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const sign = exact.s < 0n && scaled > 0n ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${whole}.${text.slice(text.length - digits)}`;
}
