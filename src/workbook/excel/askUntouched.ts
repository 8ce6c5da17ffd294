import { parseRect } from '../notation/parseRect';
import { sheetFingerprint } from '../notation/sheetFingerprint';
import type { CreatedSheet } from '../Receipt';
import { cellValues } from './cellValues';

/**
 * Asks for the values of a sheet of ours, to be read after the next `sync`: whether they are what we put in
 * it, or `null` when there is no such sheet.
 */
export function askUntouched(sheet: Excel.Worksheet, created: CreatedSheet): () => boolean | null {
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true).load('values,address');
  return () => {
    if (sheet.isNullObject) return null;
    const area = used.isNullObject ? null : parseRect(used.address);
    const present = area ? sheetFingerprint(cellValues(used.values), area) : sheetFingerprint([]);
    return present === created.fingerprint;
  };
}
