import type { Outcome } from '../../engine/Evaluation';
import { roundHalfUp } from '../../numeric/roundHalfUp';

/** A coefficient for print: 3 decimals, half up; `—` where there is none. */
export function formatCoefficient(coefficient: Outcome): string {
  return 'value' in coefficient ? roundHalfUp(coefficient.value, 3) : '—';
}
