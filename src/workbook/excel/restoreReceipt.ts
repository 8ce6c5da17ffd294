import { cellAddress } from '../notation/cellAddress';
import { WorkbookError } from '../WorkbookError';
import { fullAddress } from '../notation/fullAddress';
import { isSameValue } from '../notation/isSameValue';
import type { Receipt } from '../Receipt';
import type { RestoreReport } from '../RestoreReport';
import type { FoundSheet, FoundSheets } from './findSheets';
import { findSheets } from './findSheets';
import type { CheckedReceipt } from './checkReceipt';
import { askRecord } from './askRecord';
import { checkReceipt } from './checkReceipt';
import { isSameFill } from './Fill';
import { lookAgain } from './lookAgain';
import { runExcel } from './runExcel';
import type { StoredRecord } from './StoredRecord';
import { emptyRecord } from './StoredRecord';
import { writeEntries } from './writeEntries';
import { writeFills } from './writeFills';
import type { WriteQueue } from './WriteQueue';
import type { SeenSheet, WriteProgress } from './WriteProgress';
import { newProgress } from './WriteProgress';
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

/** So often somebody else may get in between before we give up. */
const mostAttempts = 3;

/** Puts the cells back, from the beginning again where somebody else changed them or moved them meanwhile. */
async function putBackCells(receipt: Receipt, progress: WriteProgress): Promise<Restoration> {
  for (let attempt = 1; ; attempt++) {
    const restoration = await findAndCheck(receipt);
    if (await isPutBack(restoration, progress)) return restoration;
    if (attempt === mostAttempts) throw new WorkbookError('changed-since');
  }
}

/** The cells of a receipt may have moved since it was read: the record says where they are now. */
async function findAndCheck(receipt: Receipt): Promise<Restoration> {
  const where = { sheet: receipt.source.sheet };
  return runExcel(
    async (context) => {
      const found = await findSheets(context, receipt);
      const check = await checkReceipt(context, receipt, found);
      const present = presentReceipt(check.record, receipt);
      if (isSamePlaces(present, receipt)) {
        return { found, check, removed: sheetsToRemove(found, check), receipt };
      }
      const foundNow = await findSheets(context, present);
      const checkNow = await checkReceipt(context, present, foundNow);
      const removed = sheetsToRemove(foundNow, checkNow);
      return { found: foundNow, check: checkNow, removed, receipt: present };
    },
    { where },
  );
}

function presentReceipt({ receipts }: StoredRecord, known: Receipt): Receipt {
  return receipts.find(({ receipt }) => receipt.id === known.id)?.receipt ?? known;
}

function isSamePlaces(a: Receipt, b: Receipt): boolean {
  const placesOf = ({ cells, fills }: Receipt) => [...cells, ...fills].map(cellAddress).join();
  return placesOf(a) === placesOf(b);
}

/**
 * Writes the cells back. Whether they were still as the check had seen them shows only afterwards; where they were
 * not, they get again what stood there.
 */
async function isPutBack(
  { found, check, receipt }: Restoration,
  progress: WriteProgress,
): Promise<boolean> {
  if (check.cells.length + check.fills.length === 0) return true;
  const where = { sheet: receipt.source.sheet };
  const seen: SeenSheet[] = [];
  const isSame = await writeQuietly(
    async (queue, { workbook: { worksheets } }) => {
      worksheets.load('items/name');
      const record = found.hasRecordSheet ? askRecord(worksheets) : null;
      for (const { sheet: name, cells, fills } of check.bySheet) {
        await queue.add(100 * cells.length + 20 * fills.length, (sheets) => {
          const sheet = sheets.getItem(name);
          seen.push(lookAgain(sheet, name, { cells, fills, withHatching: false }));
          writeEntries(sheet, cells);
          writeFills(sheet, fills);
        });
      }
      return () =>
        isSamePlaces(presentReceipt(record?.() ?? emptyRecord, receipt), receipt) &&
        seen.every((met) => stillStood(met, receipt, check));
    },
    { where },
    progress,
  );
  if (!isSame) await writeQuietly((queue) => putBackSeen(queue, check, seen), { where }, progress);
  return isSame;
}

/** Sheets of ours that nobody edited. A workbook must keep a visible sheet, if need be one of ours. */
function sheetsToRemove(found: FoundSheets, check: CheckedReceipt): FoundSheet[] {
  const ours = found.created.filter((sheet) => check.untouchedSheets.has(sheet.name));
  const staysVisible = found.visibleNames.some(
    (name) => !ours.some((sheet) => sheet.name === name),
  );
  return staysVisible ? ours : ours.slice(1);
}

/** Whether all that is put back replaced what we had written. */
function stillStood(
  { sheet, states, fills }: SeenSheet,
  receipt: Receipt,
  { bySheet }: CheckedReceipt,
): boolean {
  const [now, known] = [states(), fills()];
  const after = new Map(receipt.cells.map((cell) => [cellAddress(cell), cell.after.value]));
  const colors = new Map(receipt.fills.map((fill) => [cellAddress(fill), fill.after]));
  const own = bySheet.find((one) => one.sheet === sheet);
  const areCells = (own?.cells ?? []).every((cell) => {
    const state = now.get(cellAddress(cell));
    const value = after.get(cellAddress(cell)) ?? null;
    return state && !state.isFormula && isSameValue(state.value, value);
  });
  const areFills = (own?.fills ?? []).every((cell) => {
    const color = colors.get(cellAddress(cell));
    const fill = known.get(cellAddress(cell));
    return fill === undefined || !color || isSameFill(fill, { color, pattern: 'Solid' });
  });
  return areCells && areFills;
}

/** Gives cells what stood there when the request that put them back came to them. */
async function putBackSeen(
  queue: WriteQueue,
  { bySheet }: CheckedReceipt,
  seen: readonly SeenSheet[],
): Promise<() => void> {
  for (const { sheet: name, cells, fills } of bySheet) {
    const met = seen.find(({ sheet }) => sheet === name);
    const [states, known] = [met?.states(), met?.fills()];
    await queue.add(100 * cells.length + 20 * fills.length, (sheets) => {
      const sheet = sheets.getItem(name);
      writeEntries(
        sheet,
        cells.flatMap(({ row, column }) => {
          const state = states?.get(cellAddress({ row, column }));
          if (!state) return [];
          const { value, formula, numberFormat } = state;
          return [{ row, column, value, formula, numberFormat }];
        }),
      );
      writeFills(
        sheet,
        fills.flatMap(({ row, column }) => {
          const fill = known?.get(cellAddress({ row, column }));
          return fill === undefined ? [] : [{ row, column, fill }];
        }),
      );
    });
  }
  return () => undefined;
}

interface Restoration {
  readonly found: FoundSheets;
  readonly check: CheckedReceipt;
  readonly removed: readonly FoundSheet[];
  /** Its cells where they are now. */
  readonly receipt: Receipt;
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
