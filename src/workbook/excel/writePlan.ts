import type { CellValue } from '../CellValue';
import type { ChangedCell, Receipt } from '../Receipt';
import { cellAddress } from '../notation/cellAddress';
import { fingerprint } from '../notation/fingerprint';
import { isInside } from '../notation/isInside';
import { isSameValue } from '../notation/isSameValue';
import { parseRect } from '../notation/parseRect';
import { WorkbookError } from '../WorkbookError';
import { cellValues } from './cellValues';
import { isSameFill } from './Fill';
import { lookAgain } from './lookAgain';
import type { SettledPlan } from './SettledPlan';
import type { StoredRecord } from './StoredRecord';
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
 * `target-not-empty` where somebody else filled a cell after it was checked, `changed-since` where somebody else changed
 * or moved the table.
 */
export async function writePlan(
  queue: WriteQueue,
  { worksheets }: Excel.Workbook,
  { settled, progress }: PlanWriting,
): Promise<() => ReadonlyMap<string, string>> {
  const { check, sheets, receipt } = settled;
  for (const { name, sheet } of sheets) await writeSheet(queue, sheet, name);
  const table = await writeIntoTable(queue, settled, progress);
  await writeRecord(queue, recordWith(check.record, receipt), check.hasRecordSheet);
  const [first] = sheets;
  if (first) await queue.add(200, () => worksheets.getItem(first.name).activate());
  const created = sheets.map(({ name }) => worksheets.getItem(name).load('id,name'));
  return () => {
    mustHaveStayed(settled, progress, table?.() ?? null);
    return new Map(created.map(({ name, id }) => [name, id]));
  };
}

function recordWith({ receipts, notes }: StoredRecord, receipt: Receipt): StoredRecord {
  const sheetNames = [receipt.source.sheet, ...receipt.createdSheets.map(({ name }) => name)];
  return { receipts: [...receipts, { receipt, sheetNames, hasMoved: false }], notes };
}

/** Asks for the values of the table, to be read after the next `sync`. */
type TableQuestion = () => CellValue[][];

/** All that changes in one sheet goes in one request, with a last look at it. */
async function writeIntoTable(
  queue: WriteQueue,
  { check, receipt }: SettledPlan,
  { seen }: WriteProgress,
): Promise<TableQuestion | null> {
  let table: TableQuestion | null = null;
  const { source } = receipt;
  for (const name of new Set([...check.cells, ...check.fills].map(({ sheet }) => sheet))) {
    const cells = check.cells.filter(({ sheet }) => sheet === name);
    const fills = check.fills.filter(({ sheet }) => sheet === name);
    await queue.add(100 * cells.length + 20 * fills.length, (sheets) => {
      const sheet = sheets.getItem(name);
      if (name === source.sheet) table = askValues(sheet, source.range);
      seen.push(lookAgain(sheet, name, { cells, fills, withHatching: true }));
      writeEntries(
        sheet,
        cells.map(({ row, column, before, after }) => ({
          row,
          column,
          value: after.value,
          numberFormat: after.numberFormat === before.numberFormat ? null : after.numberFormat,
        })),
      );
      writeFills(
        sheet,
        fills.map(({ row, column, after }) => ({
          row,
          column,
          fill: { color: after, pattern: 'Solid' },
        })),
      );
    });
  }
  return table;
}

function askValues(sheet: Excel.Worksheet, range: string): TableQuestion {
  const cells = sheet.getRange(range).load('values');
  return () => cellValues(cells.values);
}

/**
 * Whether the write met what the check had seen. Rows that somebody inserted meanwhile show in the table as a whole,
 * what somebody put into a cell of ours in that cell.
 */
function mustHaveStayed(
  { check: { cells, fills }, receipt: { source } }: SettledPlan,
  { seen }: WriteProgress,
  table: readonly (readonly CellValue[])[] | null,
): void {
  const isMoved =
    table !== null && fingerprint(withoutCells(table, source, cells)) !== source.fingerprint;
  if (isMoved) throw new WorkbookError('changed-since', { sheet: source.sheet });
  for (const { sheet, states, fills: toldFills } of seen) {
    const now = states();
    const filled = cells.filter((cell) => {
      const state = cell.sheet === sheet ? now.get(cellAddress(cell)) : undefined;
      return state && (state.isFormula || !isSameValue(state.value, cell.before.value));
    });
    if (filled.length > 0) {
      throw new WorkbookError('target-not-empty', { sheet, cells: filled.map(cellAddress) });
    }
    const known = toldFills();
    const isRecoloured = fills.some((fill) => {
      const present = fill.sheet === sheet ? known.get(cellAddress(fill)) : undefined;
      return present !== undefined && !isSameFill(present, fill.before);
    });
    if (isRecoloured) throw new WorkbookError('changed-since', { sheet });
  }
}

/** The table as the plan saw it where nothing but our own cells may have changed: these are told apart. */
function withoutCells(
  table: readonly (readonly CellValue[])[],
  { sheet, range }: Receipt['source'],
  cells: readonly ChangedCell[],
): CellValue[][] {
  const area = parseRect(range);
  const values = table.map((row) => [...row]);
  for (const { row, column, before } of cells.filter((cell) => cell.sheet === sheet)) {
    const line = area && isInside({ row, column }, area) ? values[row - area.top] : undefined;
    if (area && line) line[column - area.left] = before.value;
  }
  return values;
}
