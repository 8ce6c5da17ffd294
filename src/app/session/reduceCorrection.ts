import type { Correction } from './Correction';
import { memoryOf } from './memoryOf';
import type { Session } from './Session';
import type { SessionEvent } from './SessionEvent';

/** After a correction: the table by it, and the clerk still where they were. */
export function withCorrection(
  session: Session,
  { outcome, memories, corrections, headerRows, leaveOutHidden }: Correction,
): Session {
  const said = { memories, corrections, headerRows, leaveOutHidden };
  // Changes are told by what was known of the table when it was followed.
  const live = session.live?.kind === 'followed' ? null : session.live;
  const known = { ...session, ...said, live, failure: null };
  return { ...known, outcome, memory: memoryOf(outcome, known) };
}

/** After the clerk marked the header: a header without a table under it does not take the place of a table. */
export function withHeader(
  session: Session,
  { headerRows, corrections, outcome }: Extract<SessionEvent, { kind: 'header-marked' }>,
): Session {
  if (outcome.kind === 'refused' && session.outcome?.kind === 'assessed') {
    return { ...session, failure: { refusal: outcome.refusal } };
  }
  const fresh = {
    isStale: false,
    isFollowHeld: false,
    live: null,
    failure: null,
    leaveOutHidden: false,
  };
  const known = { ...session, ...fresh, headerRows, corrections };
  return { ...known, outcome, memory: memoryOf(outcome, known) };
}
