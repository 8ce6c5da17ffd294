import type { Receipt } from '../Receipt';
import { cellAddress } from '../notation/cellAddress';
import { isSameValue } from '../notation/isSameValue';
import { WorkbookError } from '../WorkbookError';
import { askCellStates } from './askCellStates';
import type { SettledPlan } from './SettledPlan';
import type { StoredRecord } from './StoredRecord';
import { groupBy } from './groupBy';
import { writeEntries } from './writeEntries';
import { writeFills } from './writeFills';
import { writeRecord } from './writeRecord';
import { writeSheet } from './writeSheet';
import type { WriteProgress } from './WriteProgress';
import type { WriteQueue } from './WriteQueue';

interface PlanWriting {
  readonly settled: SettledPlan;
  readonly progress: WriteProgress;
}

/**
 * Writes everything of a checked plan. Gives the identities of the created sheets by name, and throws
 * `target-not-empty` where somebody else filled a cell after it was checked.
 */
export async function writePlan(
  queue: WriteQueue,
  { worksheets }: Excel.Workbook,
  { settled, progress }: PlanWriting,
): Promise<() => ReadonlyMap<string, string>> {
  const { check, sheets, receipt } = settled;
  for (const { name, sheet } of sheets) await writeSheet(queue, sheet, name);
  await writeIntoTable(queue, check, progress);
  await writeRecord(queue, recordWith(check.record, receipt), check.hasRecordSheet);
  const [first] = sheets;
  if (first) await queue.add(200, () => worksheets.getItem(first.name).activate());
  const created = sheets.map(({ name }) => worksheets.getItem(name).load('id,name'));
  return () => {
    mustHaveStayed(check, progress);
    return new Map(created.map(({ name, id }) => [name, id]));
  };
}

function recordWith({ receipts, notes }: StoredRecord, receipt: Receipt): StoredRecord {
  const sheetNames = [receipt.source.sheet, ...receipt.createdSheets.map(({ name }) => name)];
  return { receipts: [...receipts, { receipt, sheetNames, hasMoved: false }], notes };
}

async function writeIntoTable(
  queue: WriteQueue,
  { cells, fills }: SettledPlan['check'],
  { seen }: WriteProgress,
): Promise<void> {
  for (const [name, group] of groupBy(cells, ({ sheet }) => sheet)) {
    await queue.add(100 * group.length, (sheets) => {
      const sheet = sheets.getItem(name);
      // Looked at once more in the very request that writes: somebody may edit along.
      seen.push({ sheet: name, states: askCellStates(sheet, group) });
      writeEntries(
        sheet,
        group.map(({ row, column, before, after }) => ({
          row,
          column,
          value: after.value,
          numberFormat: after.numberFormat === before.numberFormat ? null : after.numberFormat,
        })),
      );
    });
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

function mustHaveStayed({ cells }: SettledPlan['check'], { seen }: WriteProgress): void {
  for (const { sheet, states } of seen) {
    const now = states();
    const filled = cells.filter((cell) => {
      const state = cell.sheet === sheet ? now.get(cellAddress(cell)) : undefined;
      return state && (state.isFormula || !isSameValue(state.value, cell.before.value));
    });
    if (filled.length > 0) {
      throw new WorkbookError('target-not-empty', { sheet, cells: filled.map(cellAddress) });
    }
  }
}
