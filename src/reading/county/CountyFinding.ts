/**
 * Codes of doubts about the county's sheets, with the `details` that each carries; those about a figure also carry
 * its `code`:
 *
 * - `not-a-number`, `error-cell`, `negative-number`: header (figure or column), text
 * - `date-cell`: header (Excel made a date of what was typed)
 * - `fraction`: header, text (a count of persons, schools or pupils that is not whole)
 * - `not-a-choice`: header, text, choices (`yes-no`, `none-some` or `level`)
 * - `not-a-year`: header, text
 * - `rate-unclear`: header, text (a share over its whole, or percent points without the sign)
 * - `unit-unclear`: header, unit (of the row, which is not the figure's)
 * - `unit-converted`: header, unit (as written), text
 * - `formula-without-value`: header
 * - `figure-twice`: header, by (full address of the other cell)
 * - `code-unknown`: text (a number that no figure has)
 * - `row-unknown`: text (a filled row whose item is none of the figures)
 * - `code-name-differ`: text (the number), value (the number of the figure that the row names)
 * - `school-missing`: nothing (a filled row without a school)
 * - `class-missing`: school (a class without a name)
 * - `pupils-missing`: school, text (class without its number of pupils)
 * - `stage-unclear`: school, text (class whose stage is not told, or told in two ways)
 * - `senior-left-out`: school, text (class of senior high school, which is not counted)
 * - `class-twice`: school, text, by (address of the first one)
 * - `class-differs`: school, text, by (the same class with other pupils)
 * - `class-count`: school, text (a number that may count the classes of a grade rather than name one)
 * - `school-twice`: school, by (full address of the other row's cell)
 * - `room-twice`: school, text (name of the room), by (the same room in another sheet)
 * - `room-use-unclear`: school, text
 * - `score-unknown`: text (a line of points without a number)
 * - `sheet-hidden`: sheet (a hidden sheet of the county or of schools, which is not counted)
 */
export type CountyFindingCode =
  | 'not-a-number'
  | 'error-cell'
  | 'negative-number'
  | 'date-cell'
  | 'fraction'
  | 'not-a-choice'
  | 'not-a-year'
  | 'rate-unclear'
  | 'unit-unclear'
  | 'unit-converted'
  | 'formula-without-value'
  | 'figure-twice'
  | 'code-unknown'
  | 'row-unknown'
  | 'code-name-differ'
  | 'school-missing'
  | 'class-missing'
  | 'pupils-missing'
  | 'stage-unclear'
  | 'senior-left-out'
  | 'class-twice'
  | 'class-differs'
  | 'class-count'
  | 'school-twice'
  | 'room-twice'
  | 'room-use-unclear'
  | 'score-unknown'
  | 'sheet-hidden';

/** A doubt about a cell of the county's sheets. The message is made of `code`, `cell` and `details` by `writing`. */
export interface CountyFinding {
  readonly code: CountyFindingCode;
  readonly severity: 'error' | 'warning' | 'info';
  /** Full address, e.g. `县级数据!D12`. */
  readonly cell: string;
  readonly details: Readonly<Record<string, string>>;
}
