import type { EvaluatedStage } from '../standards/EvaluatedStage';
import type { SchoolKind } from '../standards/SchoolKind';

/** What sheet name and title say about every school of a table. */
export interface TableStage {
  /** The one stage they name, or `null`. */
  readonly stage: EvaluatedStage | null;
  /** `teaching-point` for a list of teaching points, else `unknown`. */
  readonly kind: SchoolKind;
  /** The words that name the stage, as they stand there; `''` without a stage. */
  readonly says: string;
  /** The stage comes from the title, which only speaks of the rows under it. */
  readonly isFromTitle: boolean;
}
