import type { RecordedReceipt } from '../notation/readRecordColumns';
import type { Receipt } from '../Receipt';
import { askRecord } from './askRecord';
import { recordSheetName } from '../notation/recordSheetName';
import { runExcel } from './runExcel';

/** The receipts that the workbook holds, with the present names and identities of their sheets. Two round trips. */
export async function readReceipts(): Promise<readonly Receipt[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id');
    await context.sync();
    if (!worksheets.items.some(({ name }) => name === recordSheetName)) return [];
    const idsByName = new Map(worksheets.items.map(({ name, id }) => [name, id]));
    const record = askRecord(worksheets);
    await context.sync();
    return record().receipts.map((stored) => withPresentIds(stored, idsByName));
  });
}

function withPresentIds(
  { receipt, sheetNames }: RecordedReceipt,
  idsByName: ReadonlyMap<string, string>,
): Receipt {
  const [sheetId, ...createdIds] = sheetNames.map((name) =>
    name === null ? null : (idsByName.get(name) ?? null),
  );
  return {
    ...receipt,
    sheetId: sheetId ?? receipt.sheetId,
    createdSheets: receipt.createdSheets.map((sheet, index) => ({
      ...sheet,
      id: createdIds[index] ?? sheet.id,
    })),
  };
}
