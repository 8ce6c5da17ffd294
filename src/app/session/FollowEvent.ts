import type { AssessOutcome } from '../AssessOutcome';
import type { Failure } from './Failure';

/** What following the table tells a session. */
export type FollowEvent =
  /** The table was read again after edits in these cells, and differs. */
  | {
      readonly kind: 'followed';
      readonly outcome: Extract<AssessOutcome, { kind: 'assessed' }>;
      readonly cells: readonly string[];
    }
  /** The table was read again and is as it was evaluated. */
  | { readonly kind: 'follow-settled' }
  /** The edits left nothing that can be evaluated. */
  | { readonly kind: 'follow-lost'; readonly failure: Failure; readonly cells: readonly string[] }
  /** The table could not be read now; it is tried again after the next event. */
  | { readonly kind: 'follow-failed' }
  | { readonly kind: 'live-read' }
  | { readonly kind: 'follows-chosen'; readonly follows: boolean }
  /** The clerk selected cells of a sheet that is not the evaluated one, or came back (`null`). */
  | { readonly kind: 'went-elsewhere'; readonly sheet: string | null };
