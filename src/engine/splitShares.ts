import Fraction from 'fraction.js';
import type { Stage } from '../standards/Stage';
import type { SplitRule } from '../standards/Standard';
import type { Split } from './Section';
import { signOf } from '../numeric/signOf';

/** Pupils of a school per stage; a stage that the school does not have is absent. */
export type StagePupils = Readonly<Partial<Record<Stage, Fraction>>>;

/**
 * How a school's shared resources are divided between its stages, by weighted pupils:
 * 九年一贯制 primary A/(A+1.1B), junior 1.1B/(A+1.1B); 完全中学 junior B/(B+1.2C);
 * 十二年一贯制 with A+1.1B+1.32C. Shares add up to 1; no pupils at all gives no shares.
 *
 * @example A = 166, B = 210 → primary 166/397, junior 231/397
 */
export function splitShares(pupils: StagePupils, rule: SplitRule): Partial<Record<Stage, Split>> {
  const isSecondary = pupils.primary === undefined && pupils.senior !== undefined;
  const weights: Partial<Record<Stage, string>> = isSecondary ? rule.secondary : rule.all;
  const parts = (['primary', 'junior', 'senior'] as const).flatMap((stage) => {
    const [count, weight] = [pupils[stage], weights[stage]];
    if (count === undefined || weight === undefined) return [];
    return [{ stage, weight: new Fraction(weight), weightedPupils: count.mul(weight) }];
  });
  const all = parts.reduce((sum, part) => sum.add(part.weightedPupils), new Fraction(0));
  if (signOf(all) <= 0) return {};
  return Object.fromEntries(
    parts.map(({ stage, weight, weightedPupils }) => [
      stage,
      { weight, weightedPupils, share: weightedPupils.div(all) },
    ]),
  );
}
