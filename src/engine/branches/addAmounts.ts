import type { Amount } from '../Amount';
import { combineAmounts } from '../combineAmounts';

/** The sum of two amounts with the sources of both; missing where one of them is. */
export function addAmounts(left: Amount, right: Amount): Amount {
  return combineAmounts([left, right], (first, second) => first.add(second));
}
