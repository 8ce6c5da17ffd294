import type Fraction from 'fraction.js';

/** −1, 0 or 1. The library's own sign says 1 for zero. */
export function signOf({ s, n }: Fraction): -1 | 0 | 1 {
  if (n === 0n) return 0;
  return s < 0n ? -1 : 1;
}
