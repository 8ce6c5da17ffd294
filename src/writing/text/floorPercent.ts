import Fraction from 'fraction.js';
import type { SchoolRule } from '../../standards/Standard';
import { exactText } from '../explain/exactText';
import { signOf } from '../../numeric/signOf';

/** The floor as a percentage of the standard value: `85%`; `null` where the standard knows no floor. */
export function floorPercent({ floor }: Pick<SchoolRule, 'floor'>): string | null {
  const share = new Fraction(floor);
  return signOf(share) === 0 ? null : `${exactText(share.mul(100))}%`;
}
