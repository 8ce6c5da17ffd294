import type Fraction from 'fraction.js';
import { roundHalfUp } from '../../numeric/roundHalfUp';

/**
 * An indicator's value for print: 2 decimals, half up; ratios below 0.1 (师生比) get 4. `—` where there is none.
 */
export function formatIndicatorValue(value: Fraction | number | null): string {
  if (value === null) return '—';
  return roundHalfUp(value, decimalsOf(Number(value.valueOf())));
}

function decimalsOf(value: number): number {
  return value !== 0 && Math.abs(value) < 0.1 ? 4 : 2;
}
