import type { Receipt } from '../Receipt';

/** What the record sheet holds. */
export interface StoredRecord {
  /** The oldest first. */
  readonly receipts: readonly StoredReceipt[];
  /** Text of another adapter, kept as it is. */
  readonly notes: string;
}

export interface StoredReceipt {
  readonly receipt: Receipt;
  /** Present names of the clerk's sheet and of the created sheets; `null` for one that is not known. */
  readonly sheetNames: readonly (string | null)[];
}

export const emptyRecord: StoredRecord = { receipts: [], notes: '' };
