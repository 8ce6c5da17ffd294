import type Fraction from 'fraction.js';
import { compensatedSum } from '../numeric/compensatedSum';
import type { Outcome } from './Evaluation';

/** One counted section: its resource, and its pupils as weight (more than 0). */
export interface WeightedResource {
  readonly resource: Fraction;
  readonly pupils: Fraction;
}

/** Mean, standard deviation and coefficient, each a number or a reason. */
export interface DispersionOutcome {
  readonly mean: Outcome;
  readonly standardDeviation: Outcome;
  readonly coefficient: Outcome;
}

/**
 * Pupil-weighted dispersion in population form (义务教育均衡发展差异系数计算方法):
 * mean = Σx ÷ ΣP, S = √Σ(Pᵢ/P_N · (xᵢ/Pᵢ − mean)²), coefficient = S ÷ mean.
 *
 * Per one pupil: multiply mean and deviation by the indicator's `perPupils`. The coefficient has no unit.
 *
 * @example pupils 45, 37, 89, 76, 55 and books 279, 137, 935, 160, 402 → mean 6.334437, coefficient 0.515257
 */
export function dispersion(sections: readonly WeightedResource[]): DispersionOutcome {
  if (sections.length === 0) return unknown('no-sections');
  const resources = sections.map(({ resource }) => resource.valueOf());
  const pupils = sections.map((section) => section.pupils.valueOf());
  const allPupils = compensatedSum(pupils);
  if (allPupils <= 0) return unknown('no-pupils');
  const mean = compensatedSum(resources) / allPupils;
  const variance = compensatedSum(
    resources.map((resource, i) => {
      const weight = pupils[i] ?? 0;
      return (weight / allPupils) * (resource / weight - mean) ** 2;
    }),
  );
  const standardDeviation = Math.sqrt(variance);
  return {
    mean: { value: mean },
    standardDeviation: { value: standardDeviation },
    coefficient: mean === 0 ? { missing: 'zero-mean' } : { value: standardDeviation / mean },
  };
}

function unknown(missing: 'no-sections' | 'no-pupils'): DispersionOutcome {
  return { mean: { missing }, standardDeviation: { missing }, coefficient: { missing } };
}
