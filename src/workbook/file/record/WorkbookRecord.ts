import type { Receipt } from '../../Receipt';

/** The look that a cell had before it was touched, by its number in this file. */
export type LookNote = readonly [sheet: string, address: string, look: number];

/** What the record sheet holds. */
export interface WorkbookRecord {
  /** The oldest first. */
  readonly receipts: readonly Receipt[];
  /**
   * Present names of the sheets that a receipt names, by its id: the clerk's sheet, then the created ones.
   * `null` for one that is not known.
   */
  readonly sheetNames: Readonly<Record<string, readonly (string | null)[]>>;
  /** What only this adapter can say, by the receipt's id. Other programs may drop it. */
  readonly looks: Readonly<Record<string, readonly LookNote[]>>;
}

export const emptyRecord: WorkbookRecord = { receipts: [], sheetNames: {}, looks: {} };
