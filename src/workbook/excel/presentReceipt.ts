import type { Receipt } from '../Receipt';
import type { StoredRecord } from './StoredRecord';

/** A receipt as the record tells it now, its cells where they have moved to; as it was known where it is gone. */
export function presentReceipt({ receipts }: StoredRecord, known: Receipt): Receipt {
  return receipts.find(({ receipt }) => receipt.id === known.id)?.receipt ?? known;
}
