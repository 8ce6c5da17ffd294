import type { Amount } from '../Amount';
import { isKnown } from '../isKnown';
import { figureText } from './figureText';

/** Known figures one after the other, so that a finding about other figures is told from this one. */
export function figuresText(amounts: readonly (Amount | undefined)[]): string {
  return amounts
    .flatMap((amount) => (isKnown(amount) ? [figureText(amount.value)] : []))
    .join('、');
}
