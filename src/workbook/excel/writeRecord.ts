import { cellReferences } from '../notation/cellReferences';
import { sheetReference } from '../notation/sheetReference';
import { recordSheetName } from '../notation/recordSheetName';
import type { StoredRecord } from './StoredRecord';
import { textChunks } from '../notation/textChunks';
import { wireBytes } from './wireBytes';
import type { WriteQueue } from './WriteQueue';

/** Formulas written by one request object; the queue may end a batch between two of them. */
const formulasOfABlock = 20_000;

/**
 * Writes the record to a hidden sheet: the receipts as JSON in column A, in column B a reference to each sheet that
 * they name and in column D one to each cell. Excel keeps references right when a sheet is renamed or rows are
 * inserted, also while our program is not there, so that sheets and cells are found again. The sheet goes when there
 * is no receipt.
 */
export async function writeRecord(
  queue: WriteQueue,
  record: StoredRecord,
  hasSheet: boolean,
): Promise<void> {
  if (hasSheet) await queue.add(300, removeRecordSheet);
  if (record.receipts.length === 0) return;
  await queue.add(300, (sheets) => {
    sheets.add(recordSheetName);
  });
  const receipts = record.receipts.map(({ receipt }) => receipt);
  await writeText(queue, 'A', JSON.stringify(receipts));
  await writeText(queue, 'C', record.notes);
  const names = record.receipts.flatMap(({ sheetNames }) => sheetNames);
  await writeFormulas(
    queue,
    'B',
    names.map((name) => name && sheetReference(name)),
  );
  const cells = record.receipts.flatMap(({ receipt, sheetNames: [sheet = null] }) =>
    cellReferences(receipt, sheet),
  );
  await writeFormulas(queue, 'D', cells);
  await queue.add(200, (sheets) => {
    sheets.getItem(recordSheetName).visibility = 'VeryHidden';
  });
}

/** `null` leaves a cell blank. */
async function writeFormulas(
  queue: WriteQueue,
  column: string,
  formulas: readonly (string | null)[],
): Promise<void> {
  for (let top = 0; top < formulas.length; top += formulasOfABlock) {
    const block = formulas.slice(top, top + formulasOfABlock).map((formula) => [formula]);
    await queue.add(500 + wireBytes(block), (sheets) => {
      const target = sheets.getItem(recordSheetName);
      target.getRange(`${column}${top + 1}:${column}${top + block.length}`).formulas = block;
    });
  }
}

async function writeText(queue: WriteQueue, column: string, text: string): Promise<void> {
  for (const [row, chunk] of textChunks(text).entries()) {
    await queue.add(500 + wireBytes(chunk), (sheets) => {
      // An apostrophe always: a piece of text may begin with anything.
      sheets.getItem(recordSheetName).getRange(`${column}${row + 1}`).values = [[`'${chunk}`]];
    });
  }
}

/** Excel refuses to delete a sheet that is very hidden. */
function removeRecordSheet(sheets: Excel.WorksheetCollection): void {
  const sheet = sheets.getItem(recordSheetName);
  sheet.visibility = 'Hidden';
  sheet.delete();
}
