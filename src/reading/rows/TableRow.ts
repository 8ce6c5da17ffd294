import type { Stage } from '../../standards/Stage';
import type { SummaryRow } from '../SummaryRow';
import type { GroupLabel } from './groupLabel';

/** What a row of the body is. */
export type TableRow =
  /** Blank, a repeated header, a footnote. */
  | { readonly kind: 'skip' }
  | { readonly kind: 'group'; readonly words: string; readonly label: GroupLabel | null }
  | {
      readonly kind: 'total';
      readonly text: string;
      readonly label: GroupLabel | null;
      readonly column: number;
    }
  | {
      readonly kind: 'summary';
      readonly statistic: SummaryRow['statistic'];
      readonly stage: Stage | null;
    }
  /** Figures that belong to no school. `isQuestion`: it might be one after all. */
  | {
      readonly kind: 'left-out';
      readonly text: string;
      readonly column: number;
      readonly isQuestion: boolean;
      /** The group that starts here all the same. */
      readonly label: GroupLabel | null;
    }
  /** Figures of a school whose name is missing. */
  | { readonly kind: 'nameless' }
  | { readonly kind: 'school'; readonly name: string; readonly nameRow: number };
