import type { CellValue } from './CellValue';
import type { Rect } from './Rect';
import type { SheetInfo } from './SheetInfo';

/**
 * A rectangle of cells as the workbook holds them: never a live object.
 * `values[r][c]` is the cell at sheet row `area.top + r`, column `area.left + c`.
 */
export interface Grid {
  readonly sheet: string;
  /** The part of the sheet that was read: its used range, cut to what is allowed. */
  readonly area: Rect;
  readonly values: readonly (readonly CellValue[])[];
  /** Whether the cell holds a formula. */
  readonly formulas: readonly (readonly boolean[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas, in sheet coordinates. */
  readonly merges: readonly Rect[];
  /** Hidden or filtered-out rows and hidden columns, in sheet coordinates. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** What the clerk had selected or named, in sheet coordinates; `null` means the whole sheet. */
  readonly selection: readonly Rect[] | null;
  /** Whether the sheet is protected, so that writing into it is refused. */
  readonly isProtected: boolean;
  /** What a protected sheet lets be changed all the same; absent where that is nothing. */
  readonly openPart?: OpenPart;
  /** Whether formulas may show old values: the workbook calculates by hand, and that is due. */
  readonly awaitsCalculation?: boolean;
  /** Whether the workbook holds receipts of ours, so that asking for them is worth a round trip. */
  readonly hasRecord: boolean;
  /** Every sheet of the workbook, in order. */
  readonly sheets: readonly SheetInfo[];
}

/** What may be changed in a protected sheet. */
export interface OpenPart {
  /** Areas of cells that are not locked, in sheet coordinates. */
  readonly cells: readonly Rect[];
  /** Whether whoever protected the sheet allowed fills and number formats to be changed. */
  readonly mayFormat: boolean;
}
