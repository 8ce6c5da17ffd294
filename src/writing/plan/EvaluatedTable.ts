import type { Evaluation } from '../../engine/Evaluation';
import type { SchoolTable } from '../../reading/SchoolTable';
import type { Grid } from '../../workbook/Grid';
import type { MutedFinding } from './MutedFinding';

/** A table that was read and evaluated; nothing written yet. */
export interface EvaluatedTable {
  readonly grid: Grid;
  readonly table: SchoolTable;
  readonly evaluation: Evaluation;
  /** Findings that the clerk set aside; they are in no list but their own, and are printed with their reason. */
  readonly muted: readonly MutedFinding[];
}
