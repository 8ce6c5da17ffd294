import type { NewSheet } from '../NewSheet';
import { WorkbookError } from '../WorkbookError';
import { runExcel } from './runExcel';
import { uniqueSheetName } from '../notation/uniqueSheetName';
import { writeQuietly } from './writeQuietly';
import { writeSheet } from './writeSheet';

/**
 * Adds a sheet at the end and shows it, or nothing at all. Returns the name it got. Two round trips.
 *
 * @throws {WorkbookError} `structure-protected`
 */
export async function addWholeSheet(sheet: NewSheet): Promise<string> {
  const taken = await allSheetNames();
  const name = uniqueSheetName(sheet.name, taken);
  try {
    return await writeQuietly(async (queue) => {
      await writeSheet(queue, sheet, name);
      await queue.add(200, (sheets) => sheets.getItem(name).activate());
      return () => name;
    });
  } catch (error) {
    await removeSheet(name).catch(() => undefined);
    throw error;
  }
}

async function allSheetNames(): Promise<string[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const structure = context.workbook.protection.load('protected');
    await context.sync();
    if (structure.protected) throw new WorkbookError('structure-protected');
    return sheets.items.map(({ name }) => name);
  });
}

async function removeSheet(name: string): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
