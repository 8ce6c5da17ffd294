import type { Cells } from '../cells/Cells';
import type { Layout } from '../rows/Layout';
import type { FieldColumns } from './fieldColumnsOf';
import type { RatioColumns } from './ratioColumnsOf';
import type { TableStage } from '../TableStage';
import type { Findings } from './Findings';
import type { Sharing } from './sharingOf';

/** What tells who the school of a row is, and its stage. */
export interface RowContext {
  readonly cells: Cells;
  readonly layout: Layout;
  readonly fieldColumns: FieldColumns;
  readonly tableStage: TableStage;
  readonly findings: Findings;
}

/** What every school row of one table is read with. */
export interface SchoolContext extends RowContext {
  readonly ratioColumns: readonly RatioColumns[];
  /** To tell amounts merged over several schools from those merged over the rows of one. */
  readonly sharing: Sharing;
}
