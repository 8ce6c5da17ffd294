import type { NewSheet } from '../NewSheet';
import { WorkbookError } from '../WorkbookError';
import { runExcel } from './runExcel';
import { uniqueSheetName } from '../notation/uniqueSheetName';
import { newProgress } from './WriteProgress';
import { writeQuietly } from './writeQuietly';
import { writeSheet } from './writeSheet';

/**
 * Adds a sheet at the end and shows it, or nothing at all. Returns the name it got. Two round trips.
 *
 * @throws {WorkbookError} `structure-protected`; `half-written` when Excel broke off and does not let the sheet go
 */
export async function addWholeSheet(sheet: NewSheet): Promise<string> {
  const taken = await allSheetNames();
  const name = uniqueSheetName(sheet.name, taken);
  const progress = newProgress();
  try {
    return await writeQuietly(
      async (queue) => {
        await writeSheet(queue, sheet, name);
        await queue.add(200, (sheets) => sheets.getItem(name).activate());
        return () => name;
      },
      {},
      progress,
    );
  } catch (error) {
    if (progress.hasBegun && !isTaken(error)) await removeSheet(name);
    throw error;
  }
}

/** Somebody else gave a sheet that name in the same moment: it is not ours. */
function isTaken(error: unknown): boolean {
  return error instanceof WorkbookError && error.detail === 'ItemAlreadyExists';
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
  try {
    await runExcel(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
  } catch (error) {
    const isGone = error instanceof WorkbookError && error.code === 'sheet-missing';
    if (!isGone) throw new WorkbookError('half-written', { sheet: name });
  }
}
