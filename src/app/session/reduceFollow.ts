import { compareEvaluations } from '../../engine/changes/compareEvaluations';
import { assessmentOf } from './assessmentOf';
import type { FollowEvent } from './FollowEvent';
import { memoryOf } from './memoryOf';
import type { Session } from './Session';
import { stillMarked } from './stillMarked';

/** The session after news of following: the clerk stays where they are, with their ticks. */
export function reduceFollow(session: Session, event: FollowEvent): Session {
  switch (event.kind) {
    case 'followed':
      return withFollowed(session, event);
    case 'follow-settled':
      return settled(session);
    case 'follow-lost': {
      const { failure } = event;
      const cells = joined(session, event.cells);
      return { ...session, isStale: true, live: { kind: 'lost', cells, failure } };
    }
    case 'follow-failed':
      return session.isStale ? { ...session, isFollowHeld: true } : session;
    case 'live-read':
      return session.live === null ? session : { ...session, live: null };
    case 'follows-chosen':
      return { ...session, follows: event.follows };
    case 'went-elsewhere':
      return session.elsewhere === event.sheet ? session : { ...session, elsewhere: event.sheet };
  }
}

function withFollowed(
  session: Session,
  { outcome, cells }: Extract<FollowEvent, { kind: 'followed' }>,
): Session {
  const before = assessmentOf(session);
  if (before === null) return session;
  const { evaluation } = outcome.assessment;
  // What was not read yet stays told: the changes are counted from there.
  const since = session.live?.kind === 'followed' ? session.live.since : before.evaluation;
  return {
    ...session,
    outcome,
    memory: memoryOf(outcome, session),
    headerRows: stillMarked(session, outcome),
    isStale: false,
    isFollowHeld: false,
    live: {
      kind: 'followed',
      cells: joined(session, cells),
      since,
      changes: compareEvaluations(since, evaluation),
    },
  };
}

/** What was lost is found again; what was told stays until it is read. */
function settled(session: Session): Session {
  const live = session.live?.kind === 'lost' ? null : session.live;
  if (!session.isStale && !session.isFollowHeld && live === session.live) return session;
  return { ...session, isStale: false, isFollowHeld: false, live };
}

function joined({ live }: Session, cells: readonly string[]): readonly string[] {
  return [...new Set([...(live?.cells ?? []), ...cells])];
}
