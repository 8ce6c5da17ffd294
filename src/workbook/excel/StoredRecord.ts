import type { RecordedReceipt } from '../notation/readRecordColumns';

/** What the record sheet holds. */
export interface StoredRecord {
  /** The oldest first; each names its sheets as they are called now. */
  readonly receipts: readonly RecordedReceipt[];
  /** Text of another adapter, kept as it is. */
  readonly notes: string;
}

export const emptyRecord: StoredRecord = { receipts: [], notes: '' };
