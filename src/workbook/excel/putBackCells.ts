import { cellAddress } from '../notation/cellAddress';
import { isSameValue } from '../notation/isSameValue';
import type { Receipt } from '../Receipt';
import { WorkbookError } from '../WorkbookError';
import { askRecord } from './askRecord';
import type { CheckedReceipt } from './checkReceipt';
import { isSameFill } from './Fill';
import { findAndCheck } from './findAndCheck';
import { isSamePlaces } from './isSamePlaces';
import { lookAgain } from './lookAgain';
import { presentReceipt } from './presentReceipt';
import type { Restoration } from './Restoration';
import { emptyRecord } from './StoredRecord';
import { writeEntries } from './writeEntries';
import { writeFills } from './writeFills';
import type { SeenSheet, WriteProgress } from './WriteProgress';
import type { WriteQueue } from './WriteQueue';
import { writeQuietly } from './writeQuietly';

/** So often somebody else may get in between before we give up. */
const mostAttempts = 3;

/**
 * Puts the cells of a receipt back, from the beginning again where somebody else changed or moved them meanwhile.
 *
 * @throws {WorkbookError} `changed-since` when somebody got in between every time
 */
export async function putBackCells(
  receipt: Receipt,
  progress: WriteProgress,
): Promise<Restoration> {
  for (let attempt = 1; ; attempt++) {
    const restoration = await findAndCheck(receipt);
    if (await isPutBack(restoration, progress)) return restoration;
    if (attempt === mostAttempts) throw new WorkbookError('changed-since');
  }
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
