import type { Survey } from '../../app/county/Survey';

/** Whether the workbook has any sheet that the county fills in. */
export function hasCountySheets({ read }: Survey): boolean {
  return read.sheets.some(({ kind }) => kind !== 'overview' && kind !== 'standard');
}
