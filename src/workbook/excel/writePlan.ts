import type { Receipt } from '../Receipt';
import type { SettledPlan } from './SettledPlan';
import type { StoredRecord } from './StoredRecord';
import { groupBy } from './groupBy';
import { writeEntries } from './writeEntries';
import { writeFills } from './writeFills';
import { writeRecord } from './writeRecord';
import { writeSheet } from './writeSheet';
import type { WriteQueue } from './WriteQueue';

/** Writes everything of a checked plan. Gives the identities of the created sheets by name. */
export async function writePlan(
  queue: WriteQueue,
  { worksheets }: Excel.Workbook,
  { check, sheets, receipt }: SettledPlan,
): Promise<() => ReadonlyMap<string, string>> {
  for (const { name, sheet } of sheets) await writeSheet(queue, sheet, name);
  await writeIntoTable(queue, check);
  await writeRecord(queue, recordWith(check.record, receipt), check.hasRecordSheet);
  const [first] = sheets;
  if (first) await queue.add(200, () => worksheets.getItem(first.name).activate());
  const created = sheets.map(({ name }) => worksheets.getItem(name).load('id,name'));
  return () => new Map(created.map(({ name, id }) => [name, id]));
}

function recordWith({ receipts, notes }: StoredRecord, receipt: Receipt): StoredRecord {
  const sheetNames = [receipt.source.sheet, ...receipt.createdSheets.map(({ name }) => name)];
  return { receipts: [...receipts, { receipt, sheetNames }], notes };
}

async function writeIntoTable(
  queue: WriteQueue,
  { cells, fills }: SettledPlan['check'],
): Promise<void> {
  for (const [name, group] of groupBy(cells, ({ sheet }) => sheet)) {
    await queue.add(100 * group.length, (sheets) =>
      writeEntries(
        sheets.getItem(name),
        group.map(({ row, column, before, after }) => ({
          row,
          column,
          value: after.value,
          numberFormat: after.numberFormat === before.numberFormat ? null : after.numberFormat,
        })),
      ),
    );
  }
  for (const [name, group] of groupBy(fills, ({ sheet }) => sheet)) {
    await queue.add(20 * group.length, (sheets) =>
      writeFills(
        sheets.getItem(name),
        group.map(({ row, column, after }) => ({
          row,
          column,
          fill: { color: after, pattern: 'Solid' },
        })),
      ),
    );
  }
}
