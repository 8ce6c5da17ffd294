import type { SheetInfo } from '../SheetInfo';
import { recordSheetName } from '../notation/recordSheetName';
import { runExcel } from './runExcel';

/** All sheets in order, without the one that holds our record. One round trip. */
export async function listSheets(): Promise<readonly SheetInfo[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    return sheetInfos(sheets.items);
  });
}

/** Loaded sheets as plain data, without the one that holds our record. */
export function sheetInfos(sheets: readonly Excel.Worksheet[]): SheetInfo[] {
  return sheets
    .filter(({ name }) => name !== recordSheetName)
    .map(({ name, visibility }) => ({ name, visible: visibility === 'Visible' }));
}
