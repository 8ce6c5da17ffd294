import type Fraction from 'fraction.js';
import type { Amount } from '../Amount';
import { isKnown } from '../isKnown';

/** The sum of two amounts with the sources of both; missing where one of them is. */
export function addAmounts(left: Amount, right: Amount): Amount {
  return combineAmounts([left, right], ([first, second]) => first.add(second));
}

/** A figure made of two; missing, with both sources, where one of them is. */
export function combineAmounts(
  [left, right]: readonly [Amount, Amount],
  join: (values: readonly [Fraction, Fraction]) => Fraction,
): Amount {
  const sources = [...left.sources, ...right.sources];
  if (!isKnown(left)) return { missing: missingOf(left), sources };
  if (!isKnown(right)) return { missing: missingOf(right), sources };
  return { value: join([left.value, right.value]), sources };
}

function missingOf(amount: Amount): Extract<Amount, { missing: unknown }>['missing'] {
  return 'missing' in amount ? amount.missing : 'blank';
}
