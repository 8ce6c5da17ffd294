import type { Assessment } from '../Assessment';
import type { Session } from './Session';

/** The evaluated table of the session, or `null` where there is none. */
export function assessmentOf({ outcome }: Session): Assessment | null {
  return outcome?.kind === 'assessed' ? outcome.assessment : null;
}
