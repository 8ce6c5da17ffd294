import { answered } from '../answered';
import type { ExcelizeFile } from '../Excelize';
import { textChunks } from '../../notation/textChunks';
import { recordSheetName } from '../../notation/recordSheetName';
import { sheetReference } from '../../notation/sheetReference';
import type { WorkbookRecord } from './WorkbookRecord';

/**
 * Writes the record sheet anew: the receipts as JSON down column A, in pieces; in column B a reference to
 * each sheet that they name, which Excel keeps right when a sheet is renamed; and this adapter's notes down
 * column C. Without receipts the sheet goes.
 */
export function replaceRecord(
  file: ExcelizeFile,
  { receipts, sheetNames, looks }: WorkbookRecord,
): void {
  if (file.GetSheetList().list.includes(recordSheetName)) {
    answered(file.DeleteSheet(recordSheetName));
  }
  if (receipts.length === 0) return;
  answered(file.NewSheet(recordSheetName));
  writeColumn(file, 'A', JSON.stringify(receipts));
  const names = receipts.flatMap(({ id }) => sheetNames[id] ?? []);
  names.forEach((name, index) => {
    if (name === null) return;
    answered(file.SetCellFormula(recordSheetName, `B${index + 1}`, sheetReference(name)));
  });
  writeColumn(file, 'C', JSON.stringify(looks));
  answered(file.SetSheetVisible(recordSheetName, false));
}

function writeColumn(file: ExcelizeFile, column: string, text: string): void {
  textChunks(text).forEach((piece, index) => {
    answered(file.SetCellStr(recordSheetName, `${column}${index + 1}`, piece));
  });
}
