import { cellAddress } from '../notation/cellAddress';
import type { ChangedCell } from '../Receipt';
import type { CellState } from './askCellStates';
import { groupBy } from './groupBy';
import { recordSheetName } from '../notation/recordSheetName';
import { runExcel } from './runExcel';
import type { SettledPlan } from './SettledPlan';
import { tabColor } from './tabColor';
import type { CellEntry } from './writeEntries';
import { writeEntries } from './writeEntries';
import { writeFills } from './writeFills';
import type { WriteProgress } from './WriteProgress';
import { WriteQueue } from './WriteQueue';
import { writeRecord } from './writeRecord';

/**
 * Takes back a write that broke off: Excel keeps what came before the refusal. Cells get back what stood
 * there, whether we had come to them or not, and where somebody else was quicker than we what he put there; sheets of
 * ours and the new record go.
 */
export async function undoWrite(settled: SettledPlan, { seen }: WriteProgress): Promise<void> {
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/tabColor');
    await context.sync();
    const ours = await sheetsOfOurs(context, settled);
    const hasRecordSheet = worksheets.items.some(({ name }) => name === recordSheetName);
    const queue = new WriteQueue(context);
    await queue.add(200 * ours.length, (sheets) => {
      for (const name of ours) sheets.getItem(name).delete();
    });
    await putBack(queue, settled, seen);
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

/** An answer, or `null` where Excel broke off before it gave one. */
function answered<T>(read: (() => T) | undefined): T | null {
  try {
    return read?.() ?? null;
  } catch {
    return null;
  }
}

async function putBack(
  queue: WriteQueue,
  { check }: SettledPlan,
  seen: WriteProgress['seen'],
): Promise<void> {
  for (const [name, cells] of groupBy(check.cells, ({ sheet }) => sheet)) {
    const states = answered(seen.find(({ sheet }) => sheet === name)?.states);
    await queue.add(100 * cells.length, (sheets) =>
      writeEntries(
        sheets.getItem(name),
        cells.map((cell) => entryOf(cell, states?.get(cellAddress(cell)))),
      ),
    );
  }
  for (const [name, fills] of groupBy(check.fills, ({ sheet }) => sheet)) {
    const known = answered(seen.find(({ sheet }) => sheet === name)?.fills);
    await queue.add(20 * fills.length, (sheets) =>
      writeFills(
        sheets.getItem(name),
        fills.map(({ row, column, before }) => {
          const met = known?.get(cellAddress({ row, column }));
          return { row, column, fill: met === undefined ? before : met };
        }),
      ),
    );
  }
}

function entryOf({ row, column, before, after }: ChangedCell, seen?: CellState): CellEntry {
  const { value, numberFormat } = seen ?? before;
  const formula = seen?.formula ?? null;
  const isSameFormat = numberFormat === after.numberFormat;
  return { row, column, value, formula, numberFormat: isSameFormat ? null : numberFormat };
}
