import { quotedSheetName } from './quotedSheetName';

/** Formula that points to the first cell of a sheet; programs keep it right when the sheet is renamed. */
export function sheetReference(name: string): string {
  return `=${quotedSheetName(name)}!$A$1`;
}
