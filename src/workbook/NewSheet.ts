import type { CellStyle } from './CellStyle';
import type { Rect } from './Rect';

/** A sheet of ours, complete. Text stays text, also where Excel would take it for a formula. */
export interface NewSheet {
  readonly name: string;
  /** Dense rows from A1; `null` leaves a cell blank. */
  readonly values: readonly (readonly (string | number | null)[])[];
  /**
   * Applied in order, later ones add to earlier ones. An entry may have thousands of areas: an adapter styles
   * them together, never one by one.
   */
  readonly styles: readonly { readonly areas: readonly Rect[]; readonly style: CellStyle }[];
  readonly merges: readonly Rect[];
  /** Width of each column from A, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Heights of single rows; every other row fits its text. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /**
   * Cells whose entries are picked from a list; Excel refuses anything else that is typed there (what is pasted it
   * does not look at). Choices hold no comma, and together at most 255 characters. Absent: none.
   */
  readonly validations?: readonly {
    readonly areas: readonly Rect[];
    readonly choices: readonly string[];
  }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: {
    readonly landscape: boolean;
    /** First and last row repeated on every page, zero-based. */
    readonly repeatRows: readonly [number, number];
    /** Fit this many pages wide; as many high as needed. */
    readonly pagesWide: number;
  };
}
