import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { Cells } from '../cells/Cells';
import type { Layout } from '../rows/Layout';
import type { FieldColumns } from './fieldColumnsOf';
import type { Findings } from './Findings';

/** What every school row of one table is read with. */
export interface SchoolContext {
  readonly cells: Cells;
  readonly layout: Layout;
  readonly fieldColumns: FieldColumns;
  /** The one stage that sheet name or title give the whole table. */
  readonly tableStage: EvaluatedStage | null;
  /** Rows that hold schools, to tell amounts merged over several of them. */
  readonly schoolRows: ReadonlySet<number>;
  readonly findings: Findings;
}
