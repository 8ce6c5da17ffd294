import type { Workbook } from '../../workbook/Workbook';
import type { SessionStore } from './SessionStore';

/**
 * Asks the workbook which records it holds, and tells the session. A workbook that does not answer leaves the
 * session as it is. Never throws.
 */
export async function askReceipts(store: SessionStore, workbook: Workbook): Promise<void> {
  try {
    store.dispatch({ kind: 'receipts-found', receipts: await workbook.receipts() });
  } catch {
    // The notice of earlier results is an offer only: what the clerk asked for has been answered.
  }
}
