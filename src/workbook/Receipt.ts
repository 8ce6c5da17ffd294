import type { CellPosition } from './CellPosition';
import type { CellValue } from './CellValue';
import type { WritePlan } from './WritePlan';

/** What stood in a cell before, and what we put there. A formula is never overwritten. */
export interface ChangedCell extends CellPosition {
  readonly sheet: string;
  readonly before: {
    readonly value: CellValue;
    readonly numberFormat: string;
  };
  readonly after: {
    readonly value: number | string;
    readonly numberFormat: string;
  };
}

/** The fill before and after. `null` is "no fill". Colours are `#RRGGBB`, upper case. */
export interface ChangedFill extends CellPosition {
  readonly sheet: string;
  readonly before: {
    readonly color: string;
    readonly pattern: string;
    /** Colour of the hatching itself; absent for a solid fill. */
    readonly patternColor?: string;
  } | null;
  readonly after: string;
}

export interface CreatedSheet {
  /** Its present name where the workbook gave the receipt; the name it was created with where `apply` did. */
  readonly name: string;
  /** The host's own identity of the sheet, so that a renamed sheet is found; `null` where the host has none. */
  readonly id: string | null;
  /** Of the values we put in it. */
  readonly fingerprint: string;
}

/** What was really changed and what stood there before (写入记录). Survives save, close and reopen. */
export interface Receipt {
  readonly version: 1;
  /** Unique in the workbook; a receipt is found again by it. */
  readonly id: string;
  /** Time of writing, ISO 8601 in UTC. */
  readonly writtenAt: string;
  readonly source: WritePlan['source'];
  readonly standard: string;
  /** The host's identity of the clerk's sheet, so that it is found after renaming; `null` where there is none. */
  readonly sheetId: string | null;
  readonly createdSheets: readonly CreatedSheet[];
  readonly cells: readonly ChangedCell[];
  readonly fills: readonly ChangedFill[];
}
