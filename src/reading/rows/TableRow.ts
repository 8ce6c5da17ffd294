import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { SummaryRow } from '../SummaryRow';
import type { GroupLabel } from './groupLabel';

/** What a row of the body is. */
export type TableRow =
  /** Blank, a repeated header, a footnote. */
  | { readonly kind: 'skip' }
  | { readonly kind: 'group'; readonly label: GroupLabel | null }
  | {
      readonly kind: 'total';
      readonly text: string;
      readonly label: GroupLabel | null;
      readonly column: number;
    }
  | {
      readonly kind: 'summary';
      readonly statistic: SummaryRow['statistic'];
      readonly stage: EvaluatedStage | null;
    }
  /** Figures that belong to no school. `isQuestion`: it might be one after all. */
  | {
      readonly kind: 'left-out';
      readonly text: string;
      readonly column: number;
      readonly isQuestion: boolean;
    }
  | { readonly kind: 'school'; readonly name: string; readonly nameRow: number };
