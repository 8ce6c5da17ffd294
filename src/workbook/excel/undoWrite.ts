import { groupBy } from './groupBy';
import { recordSheetName } from '../notation/recordSheetName';
import { runExcel } from './runExcel';
import type { SettledPlan } from './SettledPlan';
import { tabColor } from './tabColor';
import { writeEntries } from './writeEntries';
import { writeFills } from './writeFills';
import { WriteQueue } from './WriteQueue';
import { writeRecord } from './writeRecord';

/**
 * Takes back a write that broke off: Excel keeps what came before the refusal. Cells get back what stood
 * there, whether we had come to them or not; sheets of ours and the new record go.
 */
export async function undoWrite(settled: SettledPlan): Promise<void> {
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/tabColor');
    await context.sync();
    const ours = await sheetsOfOurs(context, settled);
    for (const name of ours) worksheets.getItem(name).delete();
    putBack(worksheets, settled);
    const hasRecordSheet = worksheets.items.some(({ name }) => name === recordSheetName);
    const queue = new WriteQueue(context);
    await writeRecord(queue, settled.check.record, hasRecordSheet);
    await queue.finish();
  });
}

/**
 * Sheets that the write came to add: of our names and of our colour, or still empty. A sheet that somebody
 * else gave such a name in the same moment is neither.
 */
async function sheetsOfOurs(
  context: Excel.RequestContext,
  { sheets }: SettledPlan,
): Promise<string[]> {
  const { worksheets } = context.workbook;
  const planned = new Set(sheets.map(({ name }) => name));
  const asked = worksheets.items
    .filter(({ name }) => planned.has(name))
    .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject().load('address') }));
  await context.sync();
  return asked
    .filter(({ sheet, used }) => used.isNullObject || sheet.tabColor.toUpperCase() === tabColor)
    .map(({ sheet }) => sheet.name);
}

function putBack(worksheets: Excel.WorksheetCollection, { check }: SettledPlan): void {
  for (const [name, cells] of groupBy(check.cells, ({ sheet }) => sheet)) {
    writeEntries(
      worksheets.getItem(name),
      cells.map(({ row, column, before }) => ({ row, column, ...before })),
    );
  }
  for (const [name, fills] of groupBy(check.fills, ({ sheet }) => sheet)) {
    writeFills(
      worksheets.getItem(name),
      fills.map(({ row, column, before }) => ({ row, column, fill: before })),
    );
  }
}
