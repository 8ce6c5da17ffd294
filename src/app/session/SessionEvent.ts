import type { Refusal } from '../../reading/Refusal';
import type { SourcesRead } from '../../reading/sources/SourcesRead';
import type { StandardId } from '../../standards/StandardId';
import type { Receipt } from '../../workbook/Receipt';
import type { RestoreReport } from '../../workbook/RestoreReport';
import type { AssessOutcome } from '../AssessOutcome';
import type { TableMemory } from '../memory/TableMemory';
import type { CommandNews } from './commandNews';
import type { CountyState } from './CountyState';
import type { FollowEvent } from './FollowEvent';
import type { OwnStandard } from './OwnStandard';
import type { Screen } from './Screen';
import type { Correction } from './Correction';
import type { Session, Task } from './Session';

/** What can happen to a session: the clerk's choices, answers of use cases, news from the workbook. */
export type SessionEvent =
  | { readonly kind: 'opened'; readonly screen: Screen }
  /** The shown screen changes its own settings (a filter), no step of the trail. */
  | { readonly kind: 'adjusted'; readonly screen: Screen }
  | { readonly kind: 'went-back' }
  | { readonly kind: 'started'; readonly task: Task }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'assessed'; readonly id: number; readonly outcome: AssessOutcome }
  | { readonly kind: 'sources-found'; readonly id: number; readonly sources: SourcesRead }
  | { readonly kind: 'written'; readonly id: number; readonly receipt: Receipt }
  | { readonly kind: 'restored'; readonly id: number; readonly report: RestoreReport | null }
  | {
      readonly kind: 'failed';
      /** The run that failed; `null` for a step that is no task (going to a cell). */
      readonly id: number | null;
      readonly error: unknown;
    }
  | { readonly kind: 'correction-refused'; readonly refusal: Refusal }
  | { readonly kind: 'failure-read' }
  | {
      readonly kind: 'standard-chosen';
      readonly standardId: StandardId;
      readonly own: OwnStandard | null;
      /** The table that was read, by the new standard; `null` when none was read yet. */
      readonly outcome: AssessOutcome | null;
    }
  | { readonly kind: 'group-ticked'; readonly groupId: string; readonly isTicked: boolean }
  | { readonly kind: 'receipts-found'; readonly receipts: readonly Receipt[] }
  | { readonly kind: 'table-edited' }
  /** Something was edited, wherever in the workbook. */
  | { readonly kind: 'sheet-edited'; readonly sheet: string }
  /** A piece of work ended whose answer stands elsewhere. */
  | { readonly kind: 'worked'; readonly id: number }
  | { readonly kind: 'county-known'; readonly change: Partial<CountyState> }
  | FollowEvent
  /** Preferences of the clerk, as they were kept. */
  | { readonly kind: 'preferred'; readonly follows: boolean; readonly isFirstRun: boolean }
  | { readonly kind: 'welcomed' }
  | { readonly kind: 'memories-found'; readonly memories: readonly TableMemory[] }
  | Correction
  | {
      readonly kind: 'header-marked';
      readonly id: number;
      readonly headerRows: NonNullable<Session['headerRows']>;
      readonly corrections: Session['corrections'];
      readonly outcome: AssessOutcome;
    }
  | Exclude<CommandNews, { kind: 'sample-added' }>;
