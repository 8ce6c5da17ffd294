import Fraction from 'fraction.js';
import type { WeightedResource } from './dispersion';

const safeDistance = 1e-9;

/**
 * Whether a coefficient is at most `limit`, exactly. Doubles decide where it is far from the limit; near it
 * the test is P_N · Σ(xᵢ² ÷ Pᵢ) ≤ (1 + limit²) · (Σxᵢ)², which is S ÷ mean ≤ limit without a root.
 *
 * @param coefficient the coefficient of `sections` in double precision
 * @param limit decimal text, inclusive
 */
export function isWithinLimit(
  coefficient: number,
  limit: string,
  sections: readonly WeightedResource[],
): boolean {
  if (Math.abs(coefficient - Number(limit)) > safeDistance) return coefficient < Number(limit);
  const zero = new Fraction(0);
  let squares = zero;
  let resources = zero;
  let allPupils = zero;
  for (const { resource, pupils } of sections) {
    squares = squares.add(resource.mul(resource).div(pupils));
    resources = resources.add(resource);
    allPupils = allPupils.add(pupils);
  }
  const bound = new Fraction(limit).pow(2).add(1).mul(resources.pow(2));
  return allPupils.mul(squares).compare(bound) <= 0;
}
