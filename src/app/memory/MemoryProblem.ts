/**
 * Why a text holds no templates.
 *
 * - `not-json`: no JSON at all
 * - `not-templates`: JSON of another kind
 * - `other-version`: made by a later version of this program
 * - `unknown-field`: names a quantity, indicator or stage that this version does not know
 * - `bad-value`: a value that is missing or of the wrong kind
 */
export interface MemoryProblem {
  readonly code: 'not-json' | 'not-templates' | 'other-version' | 'unknown-field' | 'bad-value';
  /** Where in the file: `templates[0].mapping.columns[2].meaning.field`; `''` for the file itself. */
  readonly where: string;
  /** What stands there, shortened; `''` when nothing does. */
  readonly text: string;
}
