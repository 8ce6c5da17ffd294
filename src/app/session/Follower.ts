import { fullAddress } from '../../workbook/notation/fullAddress';
import type { Workbook, WorkbookEvent } from '../../workbook/Workbook';
import { WorkbookError } from '../../workbook/WorkbookError';
import { assess } from '../assess';
import type { AssessOutcome } from '../AssessOutcome';
import { assessmentOf } from './assessmentOf';
import { choicesOf } from './choicesOf';
import type { FollowEvent } from './FollowEvent';
import { followReach } from './followReach';
import { isSameCells } from './isSameCells';
import type { PaneVisibility } from './PaneVisibility';
import { rereadRequest } from './rereadRequest';
import type { Session } from './Session';
import type { SessionStore } from './SessionStore';
import type { Wait } from './Wait';

/** How long the sheet must be quiet before it is read, in milliseconds. */
const quietTime = 800;

export interface FollowContext {
  readonly store: SessionStore;
  readonly workbook: Workbook;
  readonly wait: Wait;
  readonly visibility: PaneVisibility;
}

/**
 * Follows the evaluated table (跟随改动): once the sheet has been quiet for a moment after an edit, the table is read
 * once and evaluated, and the session told. Never while a task runs or the pane is hidden, never twice at a time, and
 * it writes nothing. A table that cannot be read now is tried again after the next event.
 */
export class Follower {
  /** Cells edited since the last reading that was taken; `null` when nothing waits to be followed. */
  private edited: readonly string[] | null = null;
  /** Counts edits, to notice one that comes while the table is read. */
  private edits = 0;
  /** The last reading was refused: any event is a reason to try again. */
  private isHeld = false;
  private isReading = false;
  private callOff: (() => void) | null = null;
  private readonly stops: readonly (() => void)[];

  constructor(private readonly context: FollowContext) {
    const { store, visibility } = context;
    this.stops = [
      store.subscribe(() => this.wake()),
      visibility.onShown(() => this.wake()),
      () => this.callOff?.(),
    ];
  }

  stop(): void {
    this.edited = null;
    for (const stop of this.stops) stop();
  }

  /** Tells of an event of the workbook, whatever it is about. */
  notice(event: WorkbookEvent): void {
    const { store } = this.context;
    const assessment = assessmentOf(store.current());
    if (assessment === null) return;
    const reach = followReach(event, assessment);
    if (reach === 'none' && !this.isHeld) return;
    this.isHeld = false;
    this.edited ??= [];
    if (reach !== 'none') {
      this.edits += 1;
      const cells = fullAddress(event.sheet, event.address);
      if (!this.edited.includes(cells)) this.edited = [...this.edited, cells];
    }
    if (reach === 'edited') store.dispatch({ kind: 'table-edited' });
    this.arm();
  }

  private arm(): void {
    this.callOff?.();
    this.callOff = this.context.wait(quietTime, () => {
      this.callOff = null;
      void this.read();
    });
  }

  /** What had to wait may go on: a task ended, the pane is shown, the clerk switched following on. */
  private wake(): void {
    if (this.callOff !== null || this.isReading || this.isHeld) return;
    const { isStale, live } = this.context.store.current();
    // A write was refused because the table changed, and no event told of it.
    if (isStale && live?.kind !== 'lost') this.edited ??= [];
    if (this.edited !== null && this.mayRead()) this.arm();
  }

  private mayRead(): boolean {
    const { store, visibility } = this.context;
    const { follows, task } = store.current();
    return follows && task === null && visibility.isShown();
  }

  private async read(): Promise<void> {
    const { store, workbook } = this.context;
    const before = store.current();
    const assessment = assessmentOf(before);
    if (this.edited === null || assessment === null || this.isReading || !this.mayRead()) return;
    const [cells, edits] = [this.edited, this.edits];
    this.isReading = true;
    try {
      const { leaveOutHidden } = before;
      const options = { ...choicesOf(before), leaveOutHidden };
      const outcome = await assess(workbook, rereadRequest(assessment), options);
      if (this.isOvertaken(before, edits)) return;
      this.edited = null;
      store.dispatch(newsOf(outcome, before, cells));
    } catch (error) {
      if (this.isOvertaken(before, edits)) return;
      const trouble = troubleOf(error, cells);
      if (trouble.kind === 'follow-failed') this.isHeld = true;
      else this.edited = null;
      store.dispatch(trouble);
    } finally {
      this.isReading = false;
      this.wake();
    }
  }

  /** Something else became of the session, or more was edited, while the table was read. */
  private isOvertaken(before: Session, edits: number): boolean {
    const { outcome, task, follows } = this.context.store.current();
    return outcome !== before.outcome || task !== null || !follows || edits !== this.edits;
  }
}

function newsOf(outcome: AssessOutcome, before: Session, cells: readonly string[]): FollowEvent {
  const known = assessmentOf(before);
  if (outcome.kind === 'refused') {
    return { kind: 'follow-lost', failure: { refusal: outcome.refusal }, cells };
  }
  if (known && isSameCells(known, outcome.assessment)) return { kind: 'follow-settled' };
  return { kind: 'followed', outcome, cells };
}

function troubleOf(error: unknown, cells: readonly string[]): FollowEvent {
  const isGone = error instanceof WorkbookError && error.code === 'sheet-missing';
  return isGone ? { kind: 'follow-lost', failure: { error }, cells } : { kind: 'follow-failed' };
}
