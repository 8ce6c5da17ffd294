import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';

/** The columns as recognised so far, and what is doubtful about them. */
export interface ColumnReading {
  readonly columns: readonly Column[];
  readonly findings: readonly ReadingFinding[];
  /** Those findings that the clerk has to answer before anything is written. */
  readonly questions: readonly ReadingFinding[];
}
