import { runScratch } from './runScratch';

/**
 * Deletes sheets by their identity. One whose identity Excel did not come to tell is found by name, and goes
 * only when it is empty: it might be somebody else's. Returns the names of those that are still there.
 *
 * @param added identity by name
 */
export async function removeSheets(
  added: ReadonlyMap<string, string | null>,
): Promise<readonly string[]> {
  const present = await findSheets(added);
  const left: string[] = [];
  for (const { id, name } of present) {
    await removeSheet(id).catch(() => left.push(name));
  }
  return left;
}

interface PresentSheet {
  readonly id: string;
  readonly name: string;
}

async function findSheets(
  added: ReadonlyMap<string, string | null>,
): Promise<readonly PresentSheet[]> {
  const ids = new Set(added.values());
  return runScratch(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    const asked = sheets.items
      .filter(({ id, name }) => ids.has(id) || added.get(name) === null)
      .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject().load('address') }));
    await context.sync();
    return asked
      .filter(({ sheet, used }) => ids.has(sheet.id) || used.isNullObject)
      .map(({ sheet: { id, name } }) => ({ id, name }));
  });
}

async function removeSheet(id: string): Promise<void> {
  await runScratch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    // One that is very hidden cannot be deleted.
    sheet.visibility = 'Hidden';
    sheet.delete();
    await context.sync();
  });
}
