import type { Receipt } from '../Receipt';
import type { CheckedReceipt } from './checkReceipt';
import type { FoundSheet, FoundSheets } from './findSheets';

/** What a restore found in the workbook, and what it will do. */
export interface Restoration {
  readonly found: FoundSheets;
  readonly check: CheckedReceipt;
  readonly removed: readonly FoundSheet[];
  /** Its cells where they are now. */
  readonly receipt: Receipt;
}
