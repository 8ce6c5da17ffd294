/** Why there is no table to evaluate. */
export interface Refusal {
  readonly code:
    | 'empty-sheet'
    | 'no-table'
    | 'no-pupils-column'
    | 'no-indicator-column'
    | 'no-schools'
    /** Schools are there, but none of their figures is filled in. */
    | 'no-figures'
    /** A header, and no school under it yet (or only the template's own 小学1, 小学2 …). */
    | 'empty-template'
    /** A form of one school, an item a row; the ministry's form of a school (教基…, 基础基…). */
    | 'single-school'
    /** A list of persons. */
    | 'roster'
    /** Means and coefficients of the county, no schools. */
    | 'county-results'
    | 'pivot'
    /** Sentences, or a form with blanks inside sentences. */
    | 'prose';
  readonly sheet: string;
  /** A1 address of what was searched. */
  readonly range: string;
  /** Header words that were found, nearest thing first. */
  readonly nearest: readonly { readonly cell: string; readonly text: string }[];
}
