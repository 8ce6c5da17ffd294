import type { TableMemory } from '../memory/TableMemory';
import type { AssessOutcome } from '../AssessOutcome';
import type { Session } from './Session';

/** The clerk said something about a template, or took it back: what is known of templates now. */
export interface Correction {
  readonly kind: 'corrected';
  readonly memories: readonly TableMemory[];
  readonly corrections: readonly TableMemory[];
  readonly headerRows: Session['headerRows'];
  readonly leaveOutHidden: boolean;
  /** The present table by this; `null` when nothing was read yet. */
  readonly outcome: AssessOutcome | null;
}
