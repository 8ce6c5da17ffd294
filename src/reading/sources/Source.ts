import type { School } from '../../engine/School';
import type { FieldId } from '../../standards/FieldId';
import type { ReadingFinding } from '../ReadingFinding';

/** What kind of sheet gives the figures. */
export type SourceKind =
  /** A row for each school. */
  | 'table'
  /** The ministry's forms of one school (教基…, 基础基…), or its fill-in sheet: an item a row. */
  | 'form'
  /** A list of teachers, counted up by school and stage. */
  | 'roster';

/** What a source may say about a school beside its quantities. */
export type SourceAttribute = 'code' | 'school-kind' | 'sponsor' | 'stage';

/**
 * One sheet (of a form: the sheets of one school's workbook) that gives something to the county's table. Cells are
 * named `小学!B5` in the clerk's own workbook and `[小学.xlsx]小学!B5` in a further file.
 */
export interface Source {
  /** Unique among the sources: the sheet's name, with `[file]` before it for a further file. */
  readonly id: string;
  readonly kind: SourceKind;
  /** Address of what was read. */
  readonly range: string;
  /** What it gives of each school; `source` of a school is the cell of its name (or of the file's title). */
  readonly schools: readonly School[];
  /** Quantities that it gives. */
  readonly fields: readonly FieldId[];
  /**
   * What it says about a school in a column (or line of a form) of its own; `stage` also where the whole sheet is of
   * one stage. Anything else it knows by the school's name only. Absent: not known.
   */
  readonly attributes?: readonly SourceAttribute[];
  /** Doubts about its cells, as for any table. */
  readonly findings: readonly ReadingFinding[];
  /** Those of them that have to be answered before the figures are relied on. */
  readonly questions: readonly ReadingFinding[];
}
