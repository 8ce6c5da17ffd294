import type { ReadingFinding } from '../ReadingFinding';
import type { SummaryRow } from '../SummaryRow';
import type { Block } from './Block';

/** A row that holds a school or a part of one. */
export interface SchoolRow {
  readonly row: number;
  /** Words of the name, cleaned. */
  readonly words: string;
  /** Row where the name stands; above `row` when its cell is merged downwards or left blank. */
  readonly nameRow: number;
  readonly block: Block;
}

/** A row of sums, and the schools above it that it may add up. */
export interface TotalRow {
  readonly row: number;
  /** Numbers of school rows before it: in all, since the last block label, since the last sum. */
  readonly schoolsBefore: number;
  readonly schoolsBeforeBlock: number;
  readonly schoolsBeforeGroup: number;
  /** Labelled as the sum of everything (总计, 全县). */
  readonly isGrand: boolean;
}

/** The body, row by row. */
export interface BodyReading {
  readonly schoolRows: readonly SchoolRow[];
  readonly summaryRows: readonly SummaryRow[];
  readonly totalRows: readonly TotalRow[];
  readonly findings: readonly ReadingFinding[];
  readonly questions: readonly ReadingFinding[];
  /** Last row that belongs to the table. */
  readonly lastRow: number;
}
