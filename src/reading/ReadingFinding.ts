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
 * - `unit-unclear`: header, unit (taken), value (median per pupil in it), by (the other unit that is as plausible, or
 *   `''`), text (median per pupil in that)
 * - `cell-unit`: school, header, text, unit (the cell's own), value (the amount in the quantity's unit)
 * - `unit-converted`: header, unit (as written)
 * - `duplicate-column`: header, value (letters of the column that is used)
 * - `second-list`: header, text (the first school under it), value (letters of the column that is used)
 * - `two-values`: header, by (header and letters of the column that is used), school, text (the number in this
 *   column), value (the number in the used one; `''` when blank)
 * - `part-columns`: header, by (header of another column that seems to hold another part of the same quantity, while
 *   the table has no sum of them)
 * - `not-counted`: header, value (a `FieldId` that counts in special cases only)
 * - `space-net-by-note`, `space-gross-by-note`: header, text (the note that says so)
 * - `space-notes-differ`: header, text (the note that says net), by (the one that says gross)
 * - `sports-note`: header, text (a note on indoor sport rooms that says otherwise than the header)
 * - `space-remark`: text (what the row of one school says about its rooms, which is not followed)
 * - `ratio-inverted`: header (pupils per teacher under a header that says teachers per pupil)
 * - `ratio-scale`, `ratio-unclear`: header, value (median as it stands)
 * - `ratio-stray`: school, header, text, value (median of the column)
 * - `column-not-recognised`: header
 * - `column-doubtful`: header, value (a `FieldId`, or `name`)
 * - `choice-lost`: header (of a column that the clerk decided, but that is not in the table)
 * - `choice-unit-unknown`: header, unit (that the clerk gave, but that does not measure the quantity)
 * - `choice-unit-differs`: header, unit (that the clerk gave, and that is taken), by (unit of the table's title line)
 * - `duplicate-school`: school, value (address of the first one)
 * - `stage-assumed`, `combined-school-one-row`: school, value (a `Stage`)
 * - `stage-contradiction`: text (name of a school or kind, or a title), by (sheet name, title, label, column header or
 *   cell that says otherwise, or 核对列), value (the `Stage` taken); school where one is meant
 * - `stage-unknown`: school
 * - `kind-unknown`: school, text (what the kind column or the name says)
 * - `total-row-left-out`, `row-left-out`: text
 * - `name-missing`: nothing
 * - `gathered-open`: text (a line under a gathered county table that says what is still open)
 * - `other-table`: range (A1 address of a further table of the sheet); the cell is its first
 * - `hidden-rows-counted`: value (how many); the cell is the first one's name
 * - `hidden-rows-left-out`: value (how many), row (their numbers); the cell is the first one's name
 * - `year-jump`: school, header, text (this year), value (last year), percent
 * - `unit-jump`: school, header, text (yuan this year), value (yuan last year)
 * - `graduates-below-intake`: text (junior intake of the table), value (primary graduates); the cell heads the intake
 * - `rate-over-100`, `percent-mixed`: school, header, text
 * - `units-mixed`: header, unit, by (header of the other column of this quantity), value (its unit)
 * - `people-in-wan`: header, unit
 * - `total-differs`: text (the stated total), value (the schools' sum), header
 * - `several-counties`: header, text (two of the names)
 * - `branch-joined`: school, text (name of the main school that a branch campus is added to)
 * - `branch-without-main`: school (a branch campus whose main school the table does not tell for certain)
 * - `branch-outside`: school (a branch of a kind outside compulsory schooling, which is never added to a main school)
 * - `branch-unclear`: school, header, text (what 是否计校数 says, neither yes nor no)
 * - `parts-joined`: school, text (A1 address of a merged amount that belongs to all stages of the school)
 * - `resource-twice`: school, header (two or more quantities), value (address of the row that has the same amounts)
 * - `sum-like-row`: school, value (how many rows it may be the sum of), text (numbers of the first and the last one)
 * - `code-unreadable`: school, text (a school code that Excel has cut to 15 digits or shows as 1.2E+11)
 * - `ratio-differs`: school, header, text (the stated value per pupil), value (what the school's figures give)
 *
 * Of sources that are no tables:
 *
 * - `form-name-from-file`, `form-name-missing`: text (the file's or sheet's name); the cell is the sheet's first
 * - `form-facts-differ`: school, text (name, code or kind that a sheet states), value (the one taken)
 * - `form-figures-differ`: school, header, text (the figure here), value (the figure there), by (full address there)
 * - `form-figures-added`: school, header, text (addresses of the cells that were added), value (their sum)
 * - `form-lent-left-out`: school, header, text (what the school alone uses but does not own)
 * - `form-arts-unclear`: school, header, text (teachers of 艺术, who are not those of 音乐 and 美术 together)
 * - `form-items-unused`: school, value (how many), text (the first of them)
 * - `roster-word-unknown`, `roster-cell-blank`: header, text (never a person's name)
 * - `roster-row-left-out`: nothing (a row of figures without a teacher's name)
 * - `roster-stage-unknown`: school
 * - `roster-code-shared`: school, text (its code, which is not used), value (the first school under this code)
 * - `roster-code-missing`: school (under several codes), value (how many of its teachers have none)
 * - `roster-teacher-twice`: school, value (address of the first one)
 * - `roster-others-left-out`, `roster-all-counted`, `roster-first-subject`: value (how many teachers)
 * - `roster-blank-marks`: header, value (how many blanks among the marks say no)
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
  | 'unit-unclear'
  | 'cell-unit'
  | 'unit-converted'
  | 'duplicate-column'
  | 'second-list'
  | 'two-values'
  | 'part-columns'
  | 'not-counted'
  | 'space-net-by-note'
  | 'space-gross-by-note'
  | 'space-notes-differ'
  | 'sports-note'
  | 'space-remark'
  | 'ratio-inverted'
  | 'ratio-scale'
  | 'ratio-unclear'
  | 'ratio-stray'
  | 'duplicate-school'
  | 'column-not-recognised'
  | 'column-doubtful'
  | 'choice-lost'
  | 'choice-unit-unknown'
  | 'choice-unit-differs'
  | 'merged-amount'
  | 'stage-assumed'
  | 'stage-contradiction'
  | 'stage-unknown'
  | 'kind-unknown'
  | 'total-row-left-out'
  | 'row-left-out'
  | 'name-missing'
  | 'gathered-open'
  | 'other-table'
  | 'hidden-rows-counted'
  | 'hidden-rows-left-out'
  | 'combined-school-one-row'
  | 'several-counties'
  | 'branch-joined'
  | 'branch-without-main'
  | 'branch-outside'
  | 'branch-unclear'
  | 'parts-joined'
  | 'resource-twice'
  | 'sum-like-row'
  | 'code-unreadable'
  | 'year-jump'
  | 'unit-jump'
  | 'graduates-below-intake'
  | 'rate-over-100'
  | 'percent-mixed'
  | 'units-mixed'
  | 'people-in-wan'
  | 'total-differs'
  | 'ratio-differs'
  | 'form-name-from-file'
  | 'form-name-missing'
  | 'form-facts-differ'
  | 'form-figures-differ'
  | 'form-figures-added'
  | 'form-lent-left-out'
  | 'form-arts-unclear'
  | 'form-items-unused'
  | 'roster-word-unknown'
  | 'roster-cell-blank'
  | 'roster-row-left-out'
  | 'roster-stage-unknown'
  | 'roster-code-shared'
  | 'roster-code-missing'
  | 'roster-teacher-twice'
  | 'roster-others-left-out'
  | 'roster-all-counted'
  | 'roster-first-subject'
  | 'roster-blank-marks';

/** A doubt about cells (数据体检问题). The message is made from `code`, `cell` and `details` by `writing`. */
export interface ReadingFinding {
  readonly code: ReadingFindingCode;
  readonly severity: 'error' | 'warning' | 'info';
  /** Full address, e.g. `小学表!D7`. */
  readonly cell: string;
  /** Further facts for the message: what stands there, what was taken, header, school … */
  readonly details: Readonly<Record<string, string>>;
}
