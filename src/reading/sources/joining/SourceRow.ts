import type { School } from '../../../engine/School';
import type { Stage } from '../../../standards/Stage';
import type { Source } from '../Source';

/** One school of one source, with what it is compared by. */
export interface SourceRow {
  readonly source: Source;
  readonly school: School;
  /** Number of the row, all sources counted in order. */
  readonly at: number;
  /** School code without blanks; `''` where there is none that tells schools apart. */
  readonly code: string;
  /** Cleaned name without the part that names the row's own stage: 东风学校(小学部) is 东风学校. */
  readonly name: string;
  /** The stage that the row itself is of; `null` for a whole school, and where it was only assumed. */
  readonly stage: Stage | null;
  /** Nothing says which stages the school has: what the row gives is of the school as a whole. */
  readonly isOpen: boolean;
}
