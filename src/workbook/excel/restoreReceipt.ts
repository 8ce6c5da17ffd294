import { cellAddress } from '../notation/cellAddress';
import { fullAddress } from '../notation/fullAddress';
import type { Receipt } from '../Receipt';
import type { RestoreReport } from '../RestoreReport';
import { WorkbookError } from '../WorkbookError';
import { putBackCells } from './putBackCells';
import type { Restoration } from './Restoration';
import type { StoredRecord } from './StoredRecord';
import { newProgress } from './WriteProgress';
import type { WriteQueue } from './WriteQueue';
import { writeQuietly } from './writeQuietly';
import { writeRecord } from './writeRecord';

/**
 * Puts back what a receipt says, in four round trips: find the sheets, look what stands there now, write the cells,
 * remove our sheets. What somebody edited since stays and is reported. The record goes last, so that a restore that
 * Excel broke off can be started again.
 *
 * @throws {WorkbookError} `restore-protected`, `restore-structure-protected`; `half-restored` when Excel broke off
 */
export async function restoreReceipt(receipt: Receipt): Promise<RestoreReport> {
  const where = { sheet: receipt.source.sheet };
  const progress = newProgress();
  try {
    const restoration = await putBackCells(receipt, progress);
    const { found, check, removed } = restoration;
    await writeQuietly((queue) => removeOurs(queue, restoration), { where }, progress);
    const kept = found.created.filter((sheet) => !removed.includes(sheet));
    return {
      restoredCells: check.cells.length,
      restoredFills: check.fills.length,
      removedSheets: removed.map(({ name }) => name),
      edited: check.edited.map(({ sheet, cell }) => fullAddress(sheet, cellAddress(cell))),
      keptSheets: kept.map(({ name }) => name),
      missingSheets: found.missing,
    };
  } catch (error) {
    if (!progress.hasBegun) throw error;
    const reason = reasonOf(error);
    throw new WorkbookError('half-restored', where, reason);
  }
}

/** Excel's code, or the kind of a fault of ours; never a text that may quote the workbook. */
function reasonOf(error: unknown): string {
  if (error instanceof WorkbookError) return error.detail || error.code;
  return error instanceof Error ? error.name : typeof error;
}

/** Removes our sheets and takes the receipt out of the record. */
async function removeOurs(
  queue: WriteQueue,
  { found, check, removed, receipt }: Restoration,
): Promise<() => void> {
  await queue.add(200 * removed.length, (sheets) => {
    for (const { name } of removed) sheets.getItem(name).delete();
  });
  if (found.hasRecordSheet) await writeRecord(queue, without(check.record, receipt.id), true);
  return () => undefined;
}

function without({ receipts, notes }: StoredRecord, receiptId: string): StoredRecord {
  return { receipts: receipts.filter(({ receipt }) => receipt.id !== receiptId), notes };
}
