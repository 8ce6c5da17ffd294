import type Fraction from 'fraction.js';
import type { Amount } from './Amount';

/** Whether there is a number. */
export function isKnown(amount: Amount | undefined): amount is Amount & { value: Fraction } {
  return amount !== undefined && 'value' in amount;
}
