import type { CellValue } from '../../CellValue';
import { answered } from '../answered';
import type { ExcelizeFile } from '../Excelize';

/** Puts a value into a cell; text stays text also where Excel would take it for a formula. */
export function setCell(
  file: ExcelizeFile,
  at: readonly [sheet: string, address: string],
  value: CellValue,
): void {
  if (value === null) answered(file.SetCellDefault(...at, ''));
  else if (typeof value === 'number') answered(file.SetCellFloat(...at, value, -1, 64));
  else if (typeof value === 'boolean') answered(file.SetCellBool(...at, value));
  else answered(file.SetCellStr(...at, value));
}
