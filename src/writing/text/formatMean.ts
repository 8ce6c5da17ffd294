import type { Outcome } from '../../engine/Evaluation';
import { formatIndicatorValue } from './formatIndicatorValue';

/** A mean or deviation for print, as indicator values are printed; `—` where there is none. */
export function formatMean(outcome: Outcome): string {
  return formatIndicatorValue('value' in outcome ? outcome.value : null);
}
