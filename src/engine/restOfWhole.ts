import { signOf } from '../numeric/signOf';
import type { Stage } from '../standards/Stage';
import type { Amount } from './Amount';
import { combineAmounts } from './combineAmounts';
import { isKnown } from './isKnown';
import type { StageAmounts } from './School';

const allStages = ['primary', 'junior', 'senior'] as const;

/**
 * What stages with an amount of their own leave of the whole to the one that has none: `less-than-part` where they
 * exceed it, `not-per-stage` where several would have to share the rest. `null` where no stage has its own amount, so
 * that the whole is to be shared by all.
 *
 * @param stages those that the school has
 */
export function restOfWhole(
  amounts: StageAmounts & { readonly whole: Amount },
  stages: readonly Stage[],
): Amount | null {
  const { whole } = amounts;
  const own = allStages.flatMap((stage) => {
    const amount = amounts[stage];
    // Nothing in a stage that the school does not have takes nothing from the whole.
    const counts =
      amount && (stages.includes(stage) || (isKnown(amount) && signOf(amount.value) > 0));
    return counts ? [amount] : [];
  });
  if (own.length === 0) return null;
  const others = stages.filter((stage) => !amounts[stage]);
  if (others.length > 1) return { missing: 'not-per-stage', sources: whole.sources };
  const rest = own.reduce<Amount>(
    (left, amount) => combineAmounts([left, amount], (from, less) => from.sub(less)),
    whole,
  );
  if (!isKnown(rest) || signOf(rest.value) >= 0) return rest;
  return { missing: 'less-than-part', sources: rest.sources };
}
