import type { Workbook } from '../workbook/Workbook';

/** What the page shows. */
export interface DeskState {
  /** The open file; `key` is another one for each opening. */
  readonly file: {
    readonly key: number;
    readonly name: string;
    readonly workbook: Workbook;
  } | null;
  /** Name of the file that is being opened. */
  readonly opening: string | null;
  /** At most one of old results, which lasts, beside one of what was refused. */
  readonly notices: readonly Notice[];
}

/** Something the clerk must know; what was open before is untouched. */
export type Notice =
  | { readonly kind: 'open-failed'; readonly file: string; readonly error: unknown }
  | { readonly kind: 'edit-failed'; readonly cell: string; readonly error: unknown }
  | { readonly kind: 'sample-missing'; readonly file: string }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'values-only' }
  | { readonly kind: 'formula-typed'; readonly cell: string }
  /** Results of formulas changed on the screen, while the file holds the old ones. */
  | { readonly kind: 'results-old'; readonly cells: readonly string[] };
