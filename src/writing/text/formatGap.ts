import type Fraction from 'fraction.js';
import type { Messages } from '../../locale/Messages';
import type { Unit } from '../../standards/Unit';

/** A gap in whole units, rounded up: `3 人`, `50 ㎡`. */
export function formatGap(gap: Fraction, unit: Unit, { terms }: Messages): string {
  return `${gap.ceil().toString()} ${terms.unit[unit]}`;
}
