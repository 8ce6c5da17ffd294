import type { Stage } from '../../standards/Stage';
import type { Amount } from '../Amount';
import type { StageAmounts } from '../School';
import { addAmounts } from './addAmounts';

const stages = ['primary', 'junior', 'senior'] as const;

/**
 * The amounts of a main school and its branch together. What one of them gives for the whole row and the other a
 * stage at a time is added up for the whole; where neither has a whole and only one tells stages apart, the stages
 * stay open (`not-per-stage`). A stage that only one of them has is that one's.
 */
export function addStageAmounts(main: StageAmounts, branch: StageAmounts): StageAmounts {
  const sum: Partial<Record<'whole' | Stage, Amount>> = {};
  const [ofMain, ofBranch] = [wholeOf(main), wholeOf(branch)];
  if (ofMain && ofBranch && (main.whole || branch.whole)) sum.whole = addAmounts(ofMain, ofBranch);
  for (const stage of stages) {
    const own = addedStage(main, branch, stage);
    if (own) sum[stage] = own;
  }
  return sum;
}

/** The whole as it is given, or what the stages come to. */
function wholeOf(amounts: StageAmounts): Amount | undefined {
  if (amounts.whole) return amounts.whole;
  const parts = stages.flatMap((stage) => amounts[stage] ?? []);
  const [first, ...others] = parts;
  return first && others.reduce(addAmounts, first);
}

function addedStage(main: StageAmounts, branch: StageAmounts, stage: Stage): Amount | undefined {
  const [left, right] = [main[stage], branch[stage]];
  if (left && right) return addAmounts(left, right);
  const [own, other] = left ? [left, branch] : [right, main];
  // The other one's share of this stage is hidden in a figure for its whole row.
  return own && !stages.some((one) => other[one]) && other.whole ? undefined : own;
}
