import Fraction from 'fraction.js';
import type { Indicator } from '../../standards/Indicator';
import type { SchoolRule } from '../../standards/Standard';
import { signOf } from '../../numeric/signOf';

/** Where an indicator's value turns to another level: the threshold, and its floor where the standard has one. */
export function boundsOf(
  { inverse }: Indicator,
  threshold: string,
  { floor }: SchoolRule,
): readonly Fraction[] {
  const [standard, share] = [new Fraction(threshold), new Fraction(floor)];
  if (signOf(share) === 0) return [standard];
  return [standard, inverse ? standard.div(share) : standard.mul(share)];
}
