import type { Evaluation } from '../../engine/Evaluation';
import type { SchoolTable } from '../../reading/SchoolTable';
import type { Grid } from '../../workbook/Grid';

/** A table that was read and evaluated; nothing written yet. */
export interface EvaluatedTable {
  readonly grid: Grid;
  readonly table: SchoolTable;
  readonly evaluation: Evaluation;
}
