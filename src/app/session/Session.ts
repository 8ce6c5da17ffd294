import type { SourcesRead } from '../../reading/sources/SourcesRead';
import type { StandardId } from '../../standards/StandardId';
import type { Receipt } from '../../workbook/Receipt';
import type { RestoreReport } from '../../workbook/RestoreReport';
import type { AssessOutcome } from '../AssessOutcome';
import type { TableMemory } from '../memory/TableMemory';
import type { CountyState } from './CountyState';
import type { Failure } from './Failure';
import type { Live } from './Live';
import type { OwnStandard } from './OwnStandard';
import type { Screen } from './Screen';

/** What the session is busy with. */
export type TaskKind = 'reading' | 'writing' | 'restoring' | 'sample' | 'gathering';

/** One run of a use case. Answers of another run (cancelled, overtaken) are dropped by their `id`. */
export interface Task {
  readonly kind: TaskKind;
  readonly id: number;
  /** A ribbon command told something meanwhile, which stays on the screen when this is over. */
  readonly isBehind?: boolean;
}

/** What the last write or restore did. */
export type Deed =
  | { readonly kind: 'written'; readonly receipt: Receipt }
  /** `report` is `null` when there was nothing to restore. */
  | { readonly kind: 'restored'; readonly report: RestoreReport | null };

/**
 * All that a pane remembers. Everything else (the plan, lists, counts) is worked out from it.
 * The last screen of `trail` is shown; 返回 drops it.
 */
export interface Session {
  readonly standardId: StandardId;
  /** A standard of the clerk's own that is used instead of the built-in one; `null` without. */
  readonly own: OwnStandard | null;
  readonly trail: readonly Screen[];
  readonly task: Task | null;
  /** `null` until the first table was read. */
  readonly outcome: AssessOutcome | null;
  /** The evaluated cells were edited since they were read. */
  readonly isStale: boolean;
  /** The pane follows edits of the table (跟随改动). */
  readonly follows: boolean;
  /** The table could not be read to follow it: the clerk may ask for it. */
  readonly isFollowHeld: boolean;
  /** What following changed, until it is read; `null` when there is nothing to tell. */
  readonly live: Live | null;
  /** Another sheet that the clerk has selected meanwhile; `null` while they are at the evaluated one. */
  readonly elsewhere: string | null;
  /** The clerk has never used this pane before. */
  readonly isFirstRun: boolean;
  /** What the clerk said about the present template: corrections of columns, findings set aside; `null` without. */
  readonly memory: TableMemory | null;
  /** Every template that is remembered. */
  readonly memories: readonly TableMemory[];
  /** What was said in this session and is not remembered, the newest first: it holds until the pane is closed. */
  readonly corrections: readonly TableMemory[];
  /** Header rows that the clerk marked on the present sheet, zero-based. */
  readonly headerRows: readonly [number, number] | null;
  /** The clerk does not want hidden and filtered-out rows of the present table to be counted. */
  readonly leaveOutHidden: boolean;
  /** Sheets that can be gathered into one table; `null` until they were looked for. */
  readonly sources: SourcesRead | null;
  /** The county beside its schools; `null` until it was asked for. */
  readonly county: CountyState | null;
  /** Counts what may make a survey of the workbook old, to notice what comes while one is under way. */
  readonly edits: number;
  /** Groups of the plan that the clerk unticked. */
  readonly leftOut: readonly string[];
  /** The records that the workbook holds, the oldest first: there is something to restore. */
  readonly receipts: readonly Receipt[];
  readonly deed: Deed | null;
  readonly failure: Failure | null;
}

/** A session before anything was read. */
export function newSession(standardId: StandardId): Session {
  return {
    standardId,
    own: null,
    trail: [{ kind: 'home' }],
    task: null,
    outcome: null,
    isStale: false,
    follows: true,
    isFollowHeld: false,
    live: null,
    elsewhere: null,
    isFirstRun: false,
    memory: null,
    memories: [],
    corrections: [],
    headerRows: null,
    leaveOutHidden: false,
    sources: null,
    county: null,
    edits: 0,
    leftOut: [],
    receipts: [],
    deed: null,
    failure: null,
  };
}
