import type { Receipt } from '../../Receipt';

/** The look that a cell had before it was touched, by its number in this file. */
export type LookNote = readonly [sheet: string, address: string, look: number];

/** What the record sheet holds. Every sheet goes by the name that it has now. */
export interface WorkbookRecord {
  /** The oldest first. */
  readonly receipts: readonly Receipt[];
  /** The sheets of each receipt, by its id: the clerk's, then the created ones; `null` for one that is gone. */
  readonly sheetNames: Readonly<Record<string, readonly (string | null)[]>>;
  /** What only this adapter can say, by the receipt's id. Other programs may drop it. */
  readonly looks: Readonly<Record<string, readonly LookNote[]>>;
}

export const emptyRecord: WorkbookRecord = { receipts: [], sheetNames: {}, looks: {} };
