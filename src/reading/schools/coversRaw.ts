import { fieldsOf } from '../../engine/fieldsOf';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { FieldId } from '../../standards/FieldId';
import type { IndicatorId } from '../../standards/IndicatorId';
import { standards } from '../../standards/standards';

/**
 * Whether every standard that has the indicator can work it out of these quantities in this stage, so that none takes
 * the values that the table states.
 */
export function coversRaw(
  indicator: IndicatorId,
  stage: EvaluatedStage,
  has: (field: FieldId) => boolean,
): boolean {
  return Object.values(standards).every(({ indicators }) => {
    const choices = indicators.find(({ id }) => id === indicator)?.numerator[stage];
    return choices?.some(({ expression }) => fieldsOf(expression).every(has)) ?? true;
  });
}
