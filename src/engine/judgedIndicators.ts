import type { EvaluatedStage } from '../standards/EvaluatedStage';
import type { Indicator } from '../standards/Indicator';
import type { Standard } from '../standards/Standard';

/** The indicators that a standard sets a threshold for in a stage. */
export function judgedIndicators(
  { indicators }: Standard,
  stage: EvaluatedStage,
): readonly Indicator[] {
  return indicators.filter(({ threshold }) => typeof threshold?.[stage] === 'string');
}
