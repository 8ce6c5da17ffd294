import type { CreatedSheet, Receipt } from '../Receipt';
import type { WritePlan } from '../WritePlan';
import { WorkbookError } from '../WorkbookError';
import type { CheckedPlan } from './checkPlan';
import { checkPlan } from './checkPlan';
import { runExcel } from './runExcel';
import type { SettledPlan } from './SettledPlan';
import { sheetFingerprint } from '../notation/sheetFingerprint';
import type { StoredRecord } from './StoredRecord';
import { undoWrite } from './undoWrite';
import { uniqueSheetName } from '../notation/uniqueSheetName';
import type { WriteProgress } from './WriteProgress';
import { newProgress } from './WriteProgress';
import { writePlan } from './writePlan';
import { writeQuietly } from './writeQuietly';

/**
 * Carries out a plan: one or two round trips to check, one to write (more where one request cannot carry
 * it). When Excel refuses half-way, what was written is taken back.
 *
 * @throws {WorkbookError} when nothing was written; `half-written` when taking back failed too
 */
export async function applyPlan(plan: WritePlan): Promise<Receipt> {
  const settled = await runExcel(async (context) => settle(plan, await checkPlan(context, plan)), {
    where: { sheet: plan.source.sheet },
  });
  return writeOrTakeBack(settled, canGroupUndo()).catch((error: unknown) => {
    if (!isUndoRefusal(error)) throw error;
    undoGrouping.isRefused = true;
    return writeOrTakeBack(settled, false);
  });
}

/** Excel from ExcelApi 1.20 on can make all our changes one step of its undo list, but not every change. */
const undoGrouping = { isRefused: false };

function canGroupUndo(): boolean {
  return !undoGrouping.isRefused && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

function isUndoRefusal(error: unknown): boolean {
  return error instanceof WorkbookError && error.detail === 'UndoNotSupported';
}

async function writeOrTakeBack(settled: SettledPlan, isOneUndoStep: boolean): Promise<Receipt> {
  const progress = newProgress();
  try {
    return await writeOnce(settled, isOneUndoStep, progress);
  } catch (error) {
    if (!progress.hasBegun) throw error;
    await undoWrite(settled, progress).catch((refusal: unknown) => {
      const { sheet } = settled.receipt.source;
      throw new WorkbookError('half-written', { sheet }, String(refusal));
    });
    throw error;
  }
}

async function writeOnce(
  settled: SettledPlan,
  isOneUndoStep: boolean,
  progress: WriteProgress,
): Promise<Receipt> {
  const where = { sheet: settled.receipt.source.sheet };
  const ids = await writeQuietly(
    (queue, { workbook }) => writePlan(queue, workbook, { settled, progress }),
    { where, isOneUndoStep },
    progress,
  );
  const createdSheets = settled.receipt.createdSheets.map((created) => ({
    ...created,
    id: ids.get(created.name) ?? null,
  }));
  return { ...settled.receipt, createdSheets };
}

function settle(plan: WritePlan, check: CheckedPlan): SettledPlan {
  const taken = [...check.sheetNames];
  const sheets = plan.groups.flatMap((group) => {
    if (group.kind !== 'sheet') return [];
    const name = uniqueSheetName(group.sheet.name, taken);
    taken.push(name);
    return [{ name, sheet: group.sheet }];
  });
  return { check, sheets, receipt: receiptOf(plan, check, sheets) };
}

/** No other receipt of the workbook has it: the time, and a number where that is not enough. */
function uniqueId({ receipts }: StoredRecord): string {
  const taken = new Set(receipts.map(({ receipt }) => receipt.id));
  const time = Date.now().toString(36);
  let id = time;
  for (let number = 2; taken.has(id); number++) id = `${time}-${number}`;
  return id;
}

function receiptOf(plan: WritePlan, check: CheckedPlan, sheets: SettledPlan['sheets']): Receipt {
  const createdSheets = sheets.map(({ name, sheet }): CreatedSheet => ({
    name,
    id: null,
    fingerprint: sheetFingerprint(sheet.values),
  }));
  return {
    version: 1,
    id: uniqueId(check.record),
    writtenAt: new Date().toISOString(),
    source: plan.source,
    standard: plan.standard,
    sheetId: check.sheetId,
    createdSheets,
    cells: check.cells,
    fills: check.fills,
  };
}
