import type { OpenChoices } from '../OpenChoices';
import { assessmentOf } from './assessmentOf';
import { choicesOf } from './choicesOf';
import type { Session } from './Session';

/** What a ribbon command takes over from an open session. */
export function sharedChoices(session: Session): OpenChoices {
  const sheet = session.leaveOutHidden ? assessmentOf(session)?.table.sheet : undefined;
  return sheet === undefined
    ? choicesOf(session)
    : { ...choicesOf(session), leaveOutHiddenOn: sheet };
}
