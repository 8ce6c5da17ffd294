import { sheetReference } from '../notation/sheetReference';
import { recordSheetName } from '../notation/recordSheetName';
import type { StoredRecord } from './StoredRecord';
import { textChunks } from '../notation/textChunks';
import { wireBytes } from './wireBytes';
import type { WriteQueue } from './WriteQueue';

/**
 * Writes the record to a hidden sheet: the receipts as JSON in column A, and in column B a reference to each
 * sheet that they name. Excel keeps references right when a sheet is renamed, also while our program is not
 * there, so that the sheets are found again. The sheet goes when there is no receipt.
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
  await queue.add(100 * names.length, (sheets) => {
    const sheet = sheets.getItem(recordSheetName);
    sheet.getRange(`B1:B${names.length}`).formulas = names.map((name) => [
      name === null ? null : sheetReference(name),
    ]);
    sheet.visibility = 'VeryHidden';
  });
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
