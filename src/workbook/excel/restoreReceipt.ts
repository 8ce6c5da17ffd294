import { cellAddress } from '../notation/cellAddress';
import { WorkbookError } from '../WorkbookError';
import { fullAddress } from '../notation/fullAddress';
import type { Receipt } from '../Receipt';
import type { RestoreReport } from '../RestoreReport';
import type { FoundSheet, FoundSheets } from './findSheets';
import { findSheets } from './findSheets';
import type { CheckedReceipt } from './checkReceipt';
import { checkReceipt } from './checkReceipt';
import { runExcel } from './runExcel';
import type { StoredRecord } from './StoredRecord';
import { writeEntries } from './writeEntries';
import { writeFills } from './writeFills';
import type { WriteQueue } from './WriteQueue';
import { newProgress } from './WriteProgress';
import { writeQuietly } from './writeQuietly';
import { writeRecord } from './writeRecord';

/**
 * Puts back what a receipt says, in three round trips: find the sheets, look what stands there now, write.
 * What somebody edited since stays and is reported. The record goes last, so that a restore that Excel broke
 * off can be started again.
 *
 * @throws {WorkbookError} `restore-protected`, `restore-structure-protected`; `half-restored` when Excel broke off
 */
export async function restoreReceipt(receipt: Receipt): Promise<RestoreReport> {
  const where = { sheet: receipt.source.sheet };
  const { found, check } = await runExcel(
    async (context) => {
      const sheets = await findSheets(context, receipt);
      return { found: sheets, check: await checkReceipt(context, receipt, sheets) };
    },
    { where },
  );
  const removed = sheetsToRemove(found, check);
  const progress = newProgress();
  await writeQuietly(
    (queue) => putBack(queue, { found, check, removed, receiptId: receipt.id }),
    { where },
    progress,
  ).catch((error: unknown) => {
    if (!progress.hasBegun) throw error;
    const reason = error instanceof WorkbookError ? error.detail || error.code : String(error);
    throw new WorkbookError('half-restored', where, reason);
  });
  const kept = found.created.filter((sheet) => !removed.includes(sheet));
  return {
    restoredCells: check.cells.length,
    restoredFills: check.fills.length,
    removedSheets: removed.map(({ name }) => name),
    edited: check.edited.map(({ sheet, cell }) => fullAddress(sheet, cellAddress(cell))),
    keptSheets: kept.map(({ name }) => name),
    missingSheets: found.missing,
  };
}

/** Sheets of ours that nobody edited. A workbook must keep a visible sheet, if need be one of ours. */
function sheetsToRemove(found: FoundSheets, check: CheckedReceipt): FoundSheet[] {
  const ours = found.created.filter((sheet) => check.untouchedSheets.has(sheet.name));
  const staysVisible = found.visibleNames.some(
    (name) => !ours.some((sheet) => sheet.name === name),
  );
  return staysVisible ? ours : ours.slice(1);
}

interface Restoration {
  readonly found: FoundSheets;
  readonly check: CheckedReceipt;
  readonly removed: readonly FoundSheet[];
  readonly receiptId: string;
}

async function putBack(
  queue: WriteQueue,
  { found, check, removed, receiptId }: Restoration,
): Promise<() => void> {
  for (const { sheet, cells, fills } of check.bySheet) {
    await queue.add(100 * cells.length, (sheets) => writeEntries(sheets.getItem(sheet), cells));
    await queue.add(20 * fills.length, (sheets) => writeFills(sheets.getItem(sheet), fills));
  }
  await queue.add(200 * removed.length, (sheets) => {
    for (const { name } of removed) sheets.getItem(name).delete();
  });
  if (found.hasRecordSheet) await writeRecord(queue, without(check.record, receiptId), true);
  return () => undefined;
}

function without({ receipts, notes }: StoredRecord, receiptId: string): StoredRecord {
  return { receipts: receipts.filter(({ receipt }) => receipt.id !== receiptId), notes };
}
