import { answered } from '../answered';
import type { ExcelizeFile } from '../Excelize';
import { cellReferences } from '../../notation/cellReferences';
import { textChunks } from '../../notation/textChunks';
import { recordSheetName } from '../../notation/recordSheetName';
import { sheetReference } from '../../notation/sheetReference';
import type { WorkbookRecord } from './WorkbookRecord';

/**
 * Writes the record sheet anew: the receipts as JSON down column A, in pieces; in column B a reference to
 * each sheet that they name and in column D one to each cell, which Excel keeps right when a sheet is renamed or
 * rows are inserted; and this adapter's notes down column C. Without receipts the sheet goes.
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
  writeFormulas(
    file,
    'B',
    names.map((name) => name && sheetReference(name)),
  );
  const cells = receipts.flatMap((receipt) =>
    cellReferences(receipt, sheetNames[receipt.id]?.[0] ?? null),
  );
  writeFormulas(file, 'D', cells);
  writeColumn(file, 'C', JSON.stringify(looks));
  answered(file.SetSheetVisible(recordSheetName, false));
}

function writeFormulas(
  file: ExcelizeFile,
  column: string,
  formulas: readonly (string | null)[],
): void {
  formulas.forEach((formula, index) => {
    if (formula === null) return;
    // In a file a formula stands without its sign.
    answered(file.SetCellFormula(recordSheetName, `${column}${index + 1}`, formula.slice(1)));
  });
}

function writeColumn(file: ExcelizeFile, column: string, text: string): void {
  textChunks(text).forEach((piece, index) => {
    answered(file.SetCellStr(recordSheetName, `${column}${index + 1}`, piece));
  });
}
