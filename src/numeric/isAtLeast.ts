import type Fraction from 'fraction.js';

/** Doubles of fractions are off by less than 2⁻⁵¹ each; far from the border they decide safely. */
const safeDistance = 1e-12;

/** Whether `a` ≥ `b`, exactly. Doubles decide where the two are far apart. */
export function isAtLeast(a: Fraction, b: Fraction): boolean {
  const [x, y] = [a.valueOf(), b.valueOf()];
  if (Math.abs(x - y) > safeDistance * Math.max(Math.abs(x), Math.abs(y))) return x > y;
  return a.compare(b) >= 0;
}
