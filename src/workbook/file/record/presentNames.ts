import type { Receipt } from '../../Receipt';
import type { SheetEntry } from '../package/WorkbookPackage';

/**
 * Names that the sheets of a receipt have now: the clerk's, then the created ones; `null` for one that is gone.
 * A sheet is found by number and name; else by the record's own reference, by name, or by number after a
 * renaming: another program may have numbered the sheets anew.
 */
export function presentNames(
  { source, sheetId, createdSheets }: Receipt,
  references: readonly (string | null)[],
  sheets: readonly SheetEntry[],
): readonly (string | null)[] {
  return [{ name: source.sheet, id: sheetId }, ...createdSheets].map(({ name, id }, index) => {
    const tests: ((sheet: SheetEntry) => boolean)[] = [
      (sheet) => sheet.id === id && sheet.name === name,
      (sheet) => sheet.name === references[index],
      (sheet) => sheet.name === name,
      (sheet) => sheet.id === id,
    ];
    const found = tests.flatMap((test) => sheets.find(test) ?? []);
    return found[0]?.name ?? null;
  });
}
