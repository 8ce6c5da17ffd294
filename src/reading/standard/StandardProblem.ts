/**
 * Why a sheet 评估标准 cannot be taken, with the `details` that each carries:
 *
 * - `no-header`: nothing (the header row was not found)
 * - `no-rows`: nothing (nothing stands under the header)
 * - `code-missing`: text (a filled row without a number)
 * - `code-unknown`: text
 * - `code-twice`: text, by (full address of the first one)
 * - `row-missing`: text (numbers of rows that must be there)
 * - `name-missing`: nothing (figures were changed, but the standard has no name of its own)
 * - `name-taken`: text (the name of a built-in standard over changed figures)
 * - `choice-unknown`: text, choices
 * - `value-unused`: text (a figure was changed in a row that is not used)
 * - `number-missing`: nothing
 * - `not-a-number`: text
 * - `negative`: text
 * - `zero`: nothing (must be more than 0)
 * - `not-whole`: text
 * - `over-one`: text (a share is 0 to 1, or a percentage)
 * - `year-unlikely`: text
 * - `required-too-many`: text, most (more indicators must be met than the stage has)
 * - `required-without-thresholds`: nothing (a school rule, but no indicator has a standard value)
 * - `thresholds-without-rule`: nothing (standard values, but no school rule)
 * - `no-indicators`: nothing
 * - `limit-incomplete`: text (some limits of a special case are given, others not)
 * - `score-items-missing`: nothing (points are asked for, but no line has any)
 * - `score-name-missing`: nothing
 * - `points-differ`: text (their sum), total
 * - `pass-over-total`: text, total
 * - `error-cell`: text
 * - `formula-without-value`: nothing
 */
export type StandardProblemCode =
  | 'no-header'
  | 'no-rows'
  | 'code-missing'
  | 'code-unknown'
  | 'code-twice'
  | 'row-missing'
  | 'name-missing'
  | 'name-taken'
  | 'choice-unknown'
  | 'value-unused'
  | 'number-missing'
  | 'not-a-number'
  | 'negative'
  | 'zero'
  | 'not-whole'
  | 'over-one'
  | 'year-unlikely'
  | 'required-too-many'
  | 'required-without-thresholds'
  | 'thresholds-without-rule'
  | 'no-indicators'
  | 'limit-incomplete'
  | 'score-items-missing'
  | 'score-name-missing'
  | 'points-differ'
  | 'pass-over-total'
  | 'error-cell'
  | 'formula-without-value';

/** A problem at a cell of a sheet 评估标准. The message is made of it by `writing`. */
export interface StandardProblem {
  readonly code: StandardProblemCode;
  /** Full address, e.g. `评估标准!E7`. */
  readonly cell: string;
  readonly details: Readonly<Record<string, string>>;
}
