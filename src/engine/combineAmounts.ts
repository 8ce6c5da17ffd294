import type Fraction from 'fraction.js';
import type { Amount } from './Amount';
import { isKnown } from './isKnown';

/** A figure made of two, with the sources of both; missing where one of them is. */
export function combineAmounts(
  [left, right]: readonly [Amount, Amount],
  join: (left: Fraction, right: Fraction) => Fraction,
): Amount {
  const sources = [...left.sources, ...right.sources];
  if (isKnown(left) && isKnown(right)) return { value: join(left.value, right.value), sources };
  const gap = 'missing' in left ? left : right;
  return { missing: 'missing' in gap ? gap.missing : 'blank', sources };
}
