import type Fraction from 'fraction.js';
import type { LevelQuestion } from './levelOf';

/** The numerator that just meets the standard: threshold × pupils ÷ perPupils, or of an inverse indicator pupils ÷ threshold. */
export function neededFor({
  pupils,
  perPupils,
  inverse,
  threshold,
}: Pick<LevelQuestion, 'pupils' | 'perPupils' | 'inverse' | 'threshold'>): Fraction {
  return inverse ? pupils.div(threshold) : pupils.mul(threshold).div(perPupils);
}
