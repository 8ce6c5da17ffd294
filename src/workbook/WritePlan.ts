import type { CellPosition } from './CellPosition';
import type { CellValue } from './CellValue';
import type { NewSheet } from './NewSheet';

/** A new sheet. */
export interface SheetGroup {
  readonly kind: 'sheet';
  readonly id: string;
  readonly sheet: NewSheet;
}

/** Values for cells of the clerk's own sheet. */
export interface EntryGroup {
  readonly kind: 'entries';
  readonly id: string;
  readonly sheet: string;
  readonly entries: readonly (CellPosition & {
    readonly before: CellValue;
    readonly value: number | string;
    /** Number format to set with the value; `null` keeps the cell's own. */
    readonly numberFormat: string | null;
  })[];
}

/** Fills in the clerk's own sheet. */
export interface HighlightGroup {
  readonly kind: 'highlight';
  readonly id: string;
  readonly sheet: string;
  readonly meaning: 'below' | 'floor' | 'failing-school';
  /** `#RRGGBB`. */
  readonly color: string;
  readonly cells: readonly CellPosition[];
}

/** A part of the plan that the clerk can tick or leave out. */
export type WriteGroup = SheetGroup | EntryGroup | HighlightGroup;

/** Something the preview must say before anything is written. */
export interface PlanWarning {
  readonly code:
    | 'sheet-protected'
    | 'sheet-partly-protected'
    | 'not-recalculated'
    | 'target-occupied'
    | 'target-merged'
    | 'target-formula'
    | 'hidden-rows-counted'
    | 'per-pupil-under-raw';
  readonly sheet: string;
  /** Cells concerned, e.g. `C45`. */
  readonly cells: readonly string[];
}

/** The complete list of changes, as data. Applying is all or nothing. */
export interface WritePlan {
  readonly source: {
    readonly sheet: string;
    /** A1 address of the table that was evaluated. */
    readonly range: string;
    /** Of the values in `range` when they were read. */
    readonly fingerprint: string;
  };
  readonly standard: string;
  readonly groups: readonly WriteGroup[];
  readonly warnings: readonly PlanWarning[];
}
