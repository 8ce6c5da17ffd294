import type { Receipt } from '../../workbook/Receipt';
import type { RestoreReport } from '../../workbook/RestoreReport';
import { WorkbookError } from '../../workbook/WorkbookError';
import type { OneClickOutcome } from '../OneClickOutcome';
import type { AssessOutcome } from '../AssessOutcome';
import { memoryOf } from './memoryOf';
import type { Session } from './Session';
import { withCorrection, withHeader } from './reduceCorrection';
import type { SessionEvent } from './SessionEvent';

type Answer = Extract<
  SessionEvent,
  {
    kind:
      | 'assessed'
      | 'corrected'
      | 'sources-found'
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
      return withOutcome({ ...session, task: null, sources: null }, answer.outcome);
    case 'sources-found':
      return { ...session, task: null, sources: answer.sources };
    case 'corrected':
      return withCorrection(session, answer);
    case 'header-marked':
      return withHeader({ ...session, task: null }, answer);
    case 'written':
      return withWritten({ ...session, task: null }, answer.receipt);
    case 'restored':
      return withRestored({ ...session, task: null }, answer.report);
    case 'restore-done':
      return withRestored(session, answer.report);
    case 'failed':
      return withFailure(
        { ...session, task: answer.id === null ? session.task : null },
        answer.error,
      );
    case 'command-failed':
      return withFailure(session, answer.error);
    case 'standard-chosen':
      return withStandardChosen(session, answer);
    case 'one-click-done':
      return withOneClick(session, answer.outcome);
  }
}

function withWritten(session: Session, receipt: Receipt): Session {
  return {
    ...session,
    failure: null,
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

/** A fresh outcome: nothing is stale, every group is ticked, and the pane is at its first screen. */
function withOutcome(session: Session, outcome: AssessOutcome): Session {
  return {
    ...session,
    outcome,
    memory: memoryOf(outcome, session),
    headerRows: stillMarked(session, outcome),
    leaveOutHidden: leavesOutHidden(outcome),
    isStale: false,
    leftOut: [],
    failure: null,
    trail: [{ kind: 'home' }],
  };
}

function leavesOutHidden(outcome: AssessOutcome): boolean {
  const findings = outcome.kind === 'assessed' ? outcome.assessment.table.findings : [];
  return findings.some(({ code }) => code === 'hidden-rows-left-out');
}

/** The header rows that the clerk marked, where the same ones head the table that was read now. */
function stillMarked({ headerRows, outcome }: Session, now: AssessOutcome): Session['headerRows'] {
  if (headerRows === null || outcome?.kind !== 'assessed' || now.kind !== 'assessed') return null;
  const [before, { table }] = [outcome.assessment.table, now.assessment];
  const isSame = before.sheet === table.sheet && table.header.top === headerRows[0];
  return isSame ? headerRows : null;
}

function withStandardChosen(
  session: Session,
  { standardId, outcome }: Extract<Answer, { kind: 'standard-chosen' }>,
): Session {
  if (outcome === null) return { ...session, standardId };
  return {
    ...session,
    standardId,
    outcome,
    memory: memoryOf(outcome, session),
    leftOut: [],
    trail: [{ kind: 'home' }],
  };
}

function withOneClick(session: Session, outcome: OneClickOutcome): Session {
  if (outcome.kind === 'refused') return withOutcome(session, outcome);
  const { assessment } = outcome;
  const assessed = withOutcome(
    { ...session, standardId: assessment.evaluation.standard.id },
    { kind: 'assessed', assessment },
  );
  if (outcome.kind === 'question') {
    // A doubt is settled in the findings; what stands in the way of a certain table is told by the preview.
    const kind = assessment.table.certainty === 'doubtful' ? 'findings' : 'preview';
    return { ...assessed, trail: [{ kind: 'home' }, { kind }] };
  }
  return withWritten(assessed, outcome.receipt);
}
