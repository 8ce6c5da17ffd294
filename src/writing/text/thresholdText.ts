import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { Indicator } from '../../standards/Indicator';

/** A standard value for print: `4.2`; of an inverse indicator the most that it may be: `≤45`. `null` where there is none. */
export function thresholdText(
  { threshold, inverse }: Indicator,
  stage: EvaluatedStage,
): string | null {
  const value = threshold?.[stage] ?? null;
  return value !== null && inverse ? `≤${value}` : value;
}
