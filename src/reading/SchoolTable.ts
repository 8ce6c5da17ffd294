import type { School } from '../engine/School';
import type { Rect } from '../workbook/Rect';
import type { Column } from './Column';
import type { TableMapping } from './mapping/TableMapping';
import type { ReadingFinding } from './ReadingFinding';
import type { SummaryRow } from './SummaryRow';

/** A school table as it was recognised. It knows no standard. */
export interface SchoolTable {
  readonly sheet: string;
  /** Header and body, in sheet coordinates. */
  readonly range: Rect;
  /** Header rows. */
  readonly header: Rect;
  /** Text of the title above the header, or `null`. */
  readonly title: string | null;
  /** Marks of the header rows, by which a `TableMapping` finds this template again. */
  readonly headerMarks: readonly string[];
  /** What the clerk said about this template before, as it was applied; `null` without. */
  readonly mapping: TableMapping | null;
  readonly columns: readonly Column[];
  /** In the order of the rows. `source` is the full address of the name's cell. */
  readonly schools: readonly School[];
  readonly summaryRows: readonly SummaryRow[];
  /** Hidden rows among the schools (they are counted), zero-based. */
  readonly hiddenRows: readonly number[];
  readonly findings: readonly ReadingFinding[];
  /**
   * `certain`: one click may evaluate and write. `doubtful`: the clerk should look first;
   * `questions` are the findings that made it so.
   */
  readonly certainty: 'certain' | 'doubtful';
  readonly questions: readonly ReadingFinding[];
}
