/**
 * Why there is no number. Missing is never zero.
 *
 * - `blank`: the cell is empty or holds a sign for "none given"
 * - `not-a-number`: the cell holds text that is no number
 * - `error-cell`: the cell holds an Excel error
 * - `negative`: a negative amount
 * - `no-column`: the table has no such column
 * - `not-per-stage`: a school of several stages gives people only for the whole school
 * - `no-pupils`: the denominator is zero
 * - `no-resource`: pupils are divided by a resource, and there is none
 * - `no-split`: the pupils of another stage, needed to share a resource, are missing
 * - `less-than-part`: a difference came out negative
 * - `zero-mean`: the mean is zero, so there is no coefficient
 * - `sections-unknown`: some counted sections lack the figure
 * - `no-sections`: no counted section
 */
export type MissingReason =
  | 'blank'
  | 'not-a-number'
  | 'error-cell'
  | 'negative'
  | 'no-column'
  | 'not-per-stage'
  | 'no-pupils'
  | 'no-resource'
  | 'no-split'
  | 'less-than-part'
  | 'zero-mean'
  | 'sections-unknown'
  | 'no-sections';
