import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { FieldId } from '../../standards/FieldId';
import type { Amount } from '../Amount';
import type { School, StageAmounts } from '../School';
import type { Section } from '../Section';
import type { QuantityView } from './QuantityView';

/**
 * The counted sections as the data check looks at them: a row of one stage once; a school of several stages once a
 * stage, with what is given for that stage, and once as a whole.
 */
export function quantityViews(sections: readonly Section[]): readonly QuantityView[] {
  const seen = new Set<School>();
  return sections.flatMap(({ school, stage, amounts }): QuantityView[] => {
    if (school.stage !== null) return [{ school, stage, amounts }];
    const own = viewOf(school, stage, (entry) => entry[stage]);
    if (seen.has(school)) return [own];
    seen.add(school);
    return [viewOf(school, null, (entry) => entry.whole), own];
  });
}

function viewOf(
  school: School,
  stage: EvaluatedStage | null,
  pick: (entry: StageAmounts) => Amount | undefined,
): QuantityView {
  const amounts: Partial<Record<FieldId, Amount>> = {};
  for (const field of Object.keys(school.amounts) as FieldId[]) {
    const entry = school.amounts[field];
    const amount = entry && pick(entry);
    if (amount) amounts[field] = amount;
  }
  return { school, stage, amounts };
}
