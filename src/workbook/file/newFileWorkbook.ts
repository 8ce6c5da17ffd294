import type { NewSheet } from '../NewSheet';
import { answered } from './answered';
import type { Excelize } from './Excelize';
import type { FileWorkbook } from './FileWorkbook';
import { openFileWorkbook } from './openFileWorkbook';
import { addNewSheet } from './plan/addNewSheet';

/** A new .xlsx workbook that holds nothing but the given sheet. */
export async function newFileWorkbook(
  sheet: NewSheet,
  excelize: Excelize,
  options: { readonly name?: string } = {},
): Promise<FileWorkbook> {
  const file = excelize.NewFile();
  const empty = file.GetSheetList().list;
  addNewSheet(file, sheet);
  for (const name of empty) answered(file.DeleteSheet(name));
  const { buffer } = answered(file.WriteToBuffer());
  return openFileWorkbook(new Uint8Array(buffer as Uint8Array), excelize, options);
}
