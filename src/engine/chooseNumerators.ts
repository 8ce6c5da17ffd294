import type { EvaluatedStage } from '../standards/EvaluatedStage';
import type { FieldId } from '../standards/FieldId';
import type { Indicator } from '../standards/Indicator';
import type { NumeratorChoice } from '../standards/NumeratorChoice';
import { fieldsOf } from './fieldsOf';
import type { Section } from './Section';

/** An indicator with the way its numerator is obtained in this table. */
export interface ChosenIndicator {
  readonly indicator: Indicator;
  readonly choice: NumeratorChoice;
  /** Equally good ways, for a school that left the cells of `choice` blank and filled in others. */
  readonly others: readonly NumeratorChoice[];
}

/**
 * For each indicator the first way whose fields the table has in this stage. Indicators for which the table
 * has no columns are left out. A county gathered from several templates has columns for more than one way; a school
 * then goes by the one that is filled in, as long as it means the same without a doubt.
 */
export function chooseNumerators(
  indicators: readonly Indicator[],
  stage: EvaluatedStage,
  sections: readonly Section[],
): readonly ChosenIndicator[] {
  const present = new Set<string>(sections.flatMap((section) => Object.keys(section.amounts)));
  const stated = new Set<string>(sections.flatMap((section) => Object.keys(section.stated)));
  const has = (field: FieldId): boolean => present.has(field);
  return indicators.flatMap((indicator) => {
    const ways = indicator.numerator[stage].filter(({ expression }) =>
      fieldsOf(expression).every(has),
    );
    const choice = ways[0] ?? (stated.has(indicator.id) ? statedChoice(indicator) : undefined);
    const others = ways.filter((way) => way !== choice && way.doubt === undefined);
    return choice ? [{ indicator, choice, others }] : [];
  });
}

/** Totals win; the value that the table states is taken where it has none. */
function statedChoice({ id, perPupils }: Indicator): NumeratorChoice {
  return {
    expression: { kind: 'stated', indicator: id, perPupils },
    doubt: 'stated-values-used',
  };
}
