/** Why there is no table to evaluate. */
export interface Refusal {
  readonly code:
    | 'empty-sheet'
    | 'no-table'
    | 'no-pupils-column'
    | 'no-indicator-column'
    | 'no-schools'
    /** Schools are there, but none of their figures is filled in. */
    | 'no-figures';
  readonly sheet: string;
  /** A1 address of what was searched. */
  readonly range: string;
  /** Header words that were found, nearest thing first. */
  readonly nearest: readonly { readonly cell: string; readonly text: string }[];
}
