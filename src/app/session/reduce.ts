import { agesSurvey } from './agesSurvey';
import { noCounty } from './CountyState';
import type { Screen } from './Screen';
import type { Session } from './Session';
import type { SessionEvent } from './SessionEvent';
import { reduceAnswer } from './reduceAnswer';
import { reduceEdit } from './reduceEdit';
import { reduceFollow } from './reduceFollow';

/**
 * The session after an event. Pure: the same session and event give the same session, and an event that
 * no longer applies (an answer of a cancelled run) gives back the session itself.
 */
export function reduce(session: Session, event: SessionEvent): Session {
  const next = reduced(session, event);
  return agesSurvey(session, next) ? { ...next, edits: next.edits + 1 } : next;
}

function reduced(session: Session, event: SessionEvent): Session {
  switch (event.kind) {
    case 'opened':
      return { ...session, trail: openedTrail(session.trail, event.screen), failure: null };
    case 'adjusted':
      return { ...session, trail: [...session.trail.slice(0, -1), event.screen] };
    case 'went-back':
      return { ...session, trail: backTrail(session.trail), failure: null };
    case 'started':
      return { ...session, task: event.task, failure: null };
    case 'cancelled':
      return session.task?.kind === 'reading' ? { ...session, task: null } : session;
    case 'correction-refused':
      return { ...session, failure: { refusal: event.refusal } };
    case 'failure-read':
      return { ...session, failure: null };
    case 'group-ticked':
      return { ...session, leftOut: leftOutAfter(session.leftOut, event) };
    case 'receipts-found':
      return { ...session, receipts: event.receipts };
    case 'memories-found':
      return { ...session, memories: event.memories };
    case 'table-edited':
      return session.outcome?.kind === 'assessed' && !session.isStale
        ? { ...session, isStale: true, isFollowHeld: false }
        : session;
    case 'sheet-edited':
      return reduceEdit(session, event.sheet);
    case 'county-known':
      return { ...session, county: { ...(session.county ?? noCounty), ...event.change } };
    case 'preferred':
      return { ...session, follows: event.follows, isFirstRun: event.isFirstRun };
    case 'welcomed':
      return { ...session, isFirstRun: false };
    case 'followed':
    case 'follow-settled':
    case 'follow-lost':
    case 'follow-failed':
    case 'live-read':
    case 'follows-chosen':
    case 'went-elsewhere':
      return reduceFollow(session, event);
    default:
      return reduceAnswer(session, event);
  }
}

/** Home starts the trail anew; a screen that is already shown is not stacked on itself. */
function openedTrail(trail: readonly Screen[], screen: Screen): readonly Screen[] {
  if (screen.kind === 'home') return [screen];
  const below = trail.at(-1)?.kind === screen.kind ? trail.slice(0, -1) : trail;
  return [...below, screen];
}

function backTrail(trail: readonly Screen[]): readonly Screen[] {
  return trail.length > 1 ? trail.slice(0, -1) : trail;
}

function leftOutAfter(
  leftOut: readonly string[],
  { groupId, isTicked }: { readonly groupId: string; readonly isTicked: boolean },
): readonly string[] {
  const others = leftOut.filter((id) => id !== groupId);
  return isTicked ? others : [...others, groupId];
}
