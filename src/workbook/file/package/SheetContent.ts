import type { CellValue } from '../../CellValue';
import type { Rect } from '../../Rect';

/** A cell as the sheet part holds it. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly isFormula: boolean;
  /** Number of its look in the styles part. */
  readonly style: number;
}

/** What a worksheet part says. */
export interface SheetContent {
  /** Cells that hold something or have a look of their own, in the order of the file. */
  readonly cells: readonly StoredCell[];
  readonly merges: readonly Rect[];
  readonly hiddenRows: readonly number[];
  /** Columns hidden from `first` to `last`. */
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  readonly isProtected: boolean;
  /** Selected areas as the sheet was saved. */
  readonly selection: readonly Rect[];
}
