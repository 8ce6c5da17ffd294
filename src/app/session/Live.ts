import type { Evaluation } from '../../engine/Evaluation';
import type { EvaluationChange } from '../../engine/changes/EvaluationChange';
import type { Failure } from './Failure';

/** What came of following the table (跟随改动), until the clerk has read it. */
export type Live =
  | {
      readonly kind: 'followed';
      /** What was edited since `since`: full addresses, the last one last. */
      readonly cells: readonly string[];
      /** What the clerk knew before the edits. */
      readonly since: Evaluation;
      /** From `since` to what is shown now. */
      readonly changes: readonly EvaluationChange[];
    }
  /** The edits left no table: what is shown is the last result. */
  | { readonly kind: 'lost'; readonly cells: readonly string[]; readonly failure: Failure };
