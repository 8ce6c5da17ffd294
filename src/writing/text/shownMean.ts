import type { Outcome, StageIndicator } from '../../engine/Evaluation';

/**
 * The mean in the unit in which the indicator's values are printed: of an inverse one all pupils ÷ all resources. Its
 * deviation and coefficient stay those of the resource per pupil.
 */
export function shownMean({
  indicator,
  mean,
}: Pick<StageIndicator, 'indicator' | 'mean'>): Outcome {
  if (!indicator.inverse || !('value' in mean)) return mean;
  return mean.value > 0 ? { value: 1 / mean.value } : { missing: 'no-resource' };
}
