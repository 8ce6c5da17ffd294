import type { Excelize } from './Excelize';
import type { FileWorkbook } from './FileWorkbook';
import { ExcelizeWorkbook } from './ExcelizeWorkbook';
import { OpenedFile } from './OpenedFile';
import { checkBytes } from './package/checkBytes';

/**
 * Opens the bytes of an .xlsx file. Throws `WorkbookError`: `not-a-workbook` (detail `xls` for an old binary
 * workbook, `xlsb`, `empty`), `encrypted`, `damaged`, `too-large`.
 */
export async function openFileWorkbook(
  bytes: Uint8Array,
  excelize: Excelize,
  options: { readonly name?: string } = {},
): Promise<FileWorkbook> {
  checkBytes(bytes);
  return new ExcelizeWorkbook(new OpenedFile(excelize, bytes), options.name ?? '');
}
