import { fieldsOf } from '../../engine/fieldsOf';
import { evaluatedStages } from '../../standards/EvaluatedStage';
import type { FieldExpression } from '../../standards/FieldExpression';
import type { FieldId } from '../../standards/FieldId';
import type { IndicatorId } from '../../standards/IndicatorId';
import { standards } from '../../standards/standards';

/** One way to work an indicator out of raw quantities. */
export interface RawWay {
  readonly expression: FieldExpression;
  readonly fields: readonly FieldId[];
  readonly perPupils: 1 | 100;
}

const ways = new Map<IndicatorId, RawWay[]>();
for (const { indicators } of Object.values(standards)) {
  for (const { id, numerator, perPupils } of indicators) {
    const known = ways.get(id) ?? [];
    ways.set(id, known);
    for (const stage of evaluatedStages) {
      for (const { expression } of numerator[stage]) {
        const fields = fieldsOf(expression);
        if (known.some((way) => way.fields.join() === fields.join())) continue;
        known.push({ expression, fields, perPupils });
      }
    }
  }
}

/** Every way in which some standard works the indicator out of raw quantities, in either stage. */
export function rawWaysTo(indicator: IndicatorId): readonly RawWay[] {
  return ways.get(indicator) ?? [];
}

/** Raw quantities that some indicator is worked out of. */
export const rawFields: ReadonlySet<FieldId> = new Set(
  [...ways.values()].flatMap((list) => list.flatMap((way) => way.fields)),
);
