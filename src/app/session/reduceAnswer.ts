import type { Receipt } from '../../workbook/Receipt';
import type { RestoreReport } from '../../workbook/RestoreReport';
import { WorkbookError } from '../../workbook/WorkbookError';
import type { OneClickOutcome } from '../OneClickOutcome';
import type { AssessOutcome } from '../AssessOutcome';
import { currentScreen } from './currentScreen';
import { memoryOf } from './memoryOf';
import type { Screen } from './Screen';
import type { Session } from './Session';
import { withCorrection, withHeader } from './reduceCorrection';
import type { SessionEvent } from './SessionEvent';
import { stillMarked } from './stillMarked';

type Answer = Extract<
  SessionEvent,
  {
    kind:
      | 'assessed'
      | 'corrected'
      | 'sources-found'
      | 'worked'
      | 'header-marked'
      | 'written'
      | 'restored'
      | 'failed'
      | 'standard-chosen'
      | 'one-click-done'
      | 'restore-done'
      | 'command-failed';
  }
>;

/** The session after an answer of a use case. An answer of another run than the present one is dropped. */
export function reduceAnswer(session: Session, answer: Answer): Session {
  if ('id' in answer && answer.id !== null && answer.id !== session.task?.id) return session;
  switch (answer.kind) {
    case 'assessed':
      // What the sheets give is looked up anew when it is asked for again.
      return withAnswer({ ...session, task: null, sources: null }, answer.outcome, session.task);
    case 'sources-found':
      return { ...session, task: null, sources: answer.sources };
    case 'worked':
      return { ...session, task: null };
    case 'corrected':
      return withCorrection(session, answer);
    case 'header-marked':
      return withHeader({ ...session, task: null }, answer);
    case 'written':
      return withWritten({ ...session, task: null }, answer.receipt);
    case 'restored':
      return withRestored({ ...session, task: null }, answer.report);
    case 'restore-done':
      return withRestored(withNews(session), answer.report);
    case 'failed':
      return withFailure(
        { ...session, task: answer.id === null ? session.task : null },
        answer.error,
      );
    case 'command-failed':
      return withFailure(withNews(session), answer.error);
    case 'standard-chosen':
      return withStandardChosen(session, answer);
    case 'one-click-done':
      return withOneClick({ ...session, isFirstRun: false }, answer.outcome);
  }
}

const needsNoTable: ReadonlySet<Screen['kind']> = new Set([
  'help',
  'memories',
  'self-test',
  'county',
  'county-part',
  'county-item',
  'county-standard',
]);

/** A command told something: nothing that is still under way takes it from the screen. */
function withNews(session: Session): Session {
  const task = session.task && { ...session.task, isBehind: true };
  return { ...session, isFirstRun: false, task };
}

function withAnswer(session: Session, outcome: AssessOutcome, task: Session['task']): Session {
  const fresh = withOutcome(session, outcome);
  const { trail, failure } = session;
  if (task?.isBehind) return { ...fresh, trail, failure };
  // A screen that needs no table may be read while one is.
  const isReader = task?.kind === 'reading' && needsNoTable.has(currentScreen(session).kind);
  return isReader ? { ...fresh, trail } : fresh;
}

function withWritten(session: Session, receipt: Receipt): Session {
  return {
    ...session,
    failure: null,
    live: null,
    deed: { kind: 'written', receipt },
    trail: [{ kind: 'home' }, { kind: 'done' }],
  };
}

function withRestored(session: Session, report: RestoreReport | null): Session {
  return {
    ...session,
    failure: null,
    deed: { kind: 'restored', report },
    trail: [{ kind: 'home' }, { kind: 'done' }],
  };
}

function withFailure(session: Session, error: unknown): Session {
  return { ...session, isStale: session.isStale || saysChanged(error), failure: { error } };
}

function saysChanged(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === 'changed-since';
}

/** What is shown is what stands in the sheet, and there is nothing to tell. */
const nothingFollowed = { isStale: false, isFollowHeld: false, live: null, elsewhere: null };

/** A fresh outcome: nothing is stale, every group is ticked, and the pane is at its first screen. */
function withOutcome(session: Session, outcome: AssessOutcome): Session {
  return {
    ...session,
    outcome,
    memory: memoryOf(outcome, session),
    headerRows: stillMarked(session, outcome),
    leaveOutHidden: leavesOutHidden(outcome),
    ...nothingFollowed,
    leftOut: [],
    failure: null,
    trail: [{ kind: 'home' }],
  };
}

function leavesOutHidden(outcome: AssessOutcome): boolean {
  const findings = outcome.kind === 'assessed' ? outcome.assessment.table.findings : [];
  return findings.some(({ code }) => code === 'hidden-rows-left-out');
}

function withStandardChosen(
  session: Session,
  { standardId, own, outcome }: Extract<Answer, { kind: 'standard-chosen' }>,
): Session {
  // What the county was judged by is no longer asked for.
  const chosen = { ...session, standardId, own, county: null };
  if (outcome === null) return chosen;
  return {
    ...chosen,
    outcome,
    memory: memoryOf(outcome, session),
    // Changes are told by the standard that was followed.
    live: session.live?.kind === 'followed' ? null : session.live,
    leftOut: [],
    trail: [{ kind: 'home' }],
  };
}

function withOneClick(before: Session, outcome: OneClickOutcome): Session {
  // The command read the table itself: what is still being read is older.
  const session = before.task?.kind === 'reading' ? { ...before, task: null } : before;
  if (outcome.kind === 'refused') return withOutcome(session, outcome);
  const { assessment } = outcome;
  const { id } = assessment.evaluation.standard;
  const chosen = id === 'own' ? session : { ...session, standardId: id };
  const assessed = withOutcome(chosen, { kind: 'assessed', assessment });
  if (outcome.kind === 'question') {
    // A doubt is settled in the findings; what stands in the way of a certain table is told by the preview.
    const kind = assessment.table.certainty === 'doubtful' ? 'findings' : 'preview';
    return { ...assessed, trail: [{ kind: 'home' }, { kind }] };
  }
  return withWritten(assessed, outcome.receipt);
}
