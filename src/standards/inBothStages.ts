import type { Indicator } from './Indicator';
import type { NumeratorChoice } from './NumeratorChoice';

/** The same ways to a numerator in 小学 and 初中, best first. */
export const inBothStages = (...choices: readonly NumeratorChoice[]): Indicator['numerator'] => ({
  primary: choices,
  junior: choices,
});
