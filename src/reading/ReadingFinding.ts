/**
 * Codes of doubts about cells, with the `details` that each carries beside `row` (the sheet's row number):
 *
 * - `text-number`: school, header, text, value (the number taken)
 * - `not-a-number`, `error-cell`, `negative-number`: school, header, text
 * - `blank-cell`: school, header, text (`''` or the sign for "none given")
 * - `formula-without-value`: school, header (the file holds no result of the formula)
 * - `row-blank`: school (none of its figures is filled in; said once instead of `blank-cell` for each)
 * - `fraction-of-people`: school, header, text
 * - `merged-amount`: school, header, text (A1 address of the merged area over several rows)
 * - `unit-assumed`: header, unit (元 or 万元), value (median per pupil in yuan, 2 decimals; `''` when undecided)
 * - `unit-unreadable`: header, unit and value as for `unit-assumed` (a bracket that may be a unit, but is none known)
 * - `unit-converted`: header, unit (as written)
 * - `duplicate-column`: header, value (letters of the column that is used)
 * - `column-not-recognised`: header
 * - `column-doubtful`: header, value (a `FieldId`, or `name`)
 * - `duplicate-school`: school, value (address of the first one)
 * - `stage-assumed`, `combined-school-one-row`: school, value (a `Stage`)
 * - `stage-contradiction`: text (name of a school or kind, or a title), by (sheet name, title, label, column header or
 *   cell that says otherwise), value (the `Stage` taken); school where one is meant
 * - `stage-unknown`: school
 * - `kind-unknown`: school, text (what the kind column or the name says)
 * - `total-row-left-out`, `row-left-out`: text
 * - `name-missing`: nothing
 * - `other-table`: range (A1 address of a further table of the sheet); the cell is its first
 * - `hidden-rows-counted`: value (how many); the cell is the first one's name
 * - `total-differs`: text (the stated total), value (the schools' sum), header
 * - `ratio-differs`: school, header, text (the stated value per pupil), value (what the school's figures give)
 */
export type ReadingFindingCode =
  | 'text-number'
  | 'not-a-number'
  | 'error-cell'
  | 'blank-cell'
  | 'negative-number'
  | 'formula-without-value'
  | 'row-blank'
  | 'fraction-of-people'
  | 'unit-assumed'
  | 'unit-unreadable'
  | 'unit-converted'
  | 'duplicate-column'
  | 'duplicate-school'
  | 'column-not-recognised'
  | 'column-doubtful'
  | 'merged-amount'
  | 'stage-assumed'
  | 'stage-contradiction'
  | 'stage-unknown'
  | 'kind-unknown'
  | 'total-row-left-out'
  | 'row-left-out'
  | 'name-missing'
  | 'other-table'
  | 'hidden-rows-counted'
  | 'combined-school-one-row'
  | 'total-differs'
  | 'ratio-differs';

/** A doubt about cells (数据体检问题). The message is made from `code`, `cell` and `details` by `writing`. */
export interface ReadingFinding {
  readonly code: ReadingFindingCode;
  readonly severity: 'error' | 'warning' | 'info';
  /** Full address, e.g. `小学表!D7`. */
  readonly cell: string;
  /** Further facts for the message: what stands there, what was taken, header, school … */
  readonly details: Readonly<Record<string, string>>;
}
