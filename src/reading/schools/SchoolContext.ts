import type { Cells } from '../cells/Cells';
import type { Layout } from '../rows/Layout';
import type { FieldColumns } from './fieldColumnsOf';
import type { TableStage } from '../TableStage';
import type { Findings } from './Findings';

/** What every school row of one table is read with. */
export interface SchoolContext {
  readonly cells: Cells;
  readonly layout: Layout;
  readonly fieldColumns: FieldColumns;
  readonly tableStage: TableStage;
  /** Rows that hold schools, to tell amounts merged over several of them. */
  readonly schoolRows: ReadonlySet<number>;
  readonly findings: Findings;
}
