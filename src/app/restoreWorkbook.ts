import { inTurn } from './inTurn';
import type { RestoreReport } from '../workbook/RestoreReport';
import type { Workbook } from '../workbook/Workbook';
import { WorkbookError } from '../workbook/WorkbookError';

/**
 * Puts the workbook back as it was before anything was written, the last evaluation first; `null` when there
 * is nothing to restore.
 *
 * @throws WorkbookError when a sheet refuses; it names those that were restored before
 */
export function restoreWorkbook(workbook: Workbook): Promise<RestoreReport | null> {
  return inTurn(workbook, () => restoreAll(workbook));
}

async function restoreAll(workbook: Workbook): Promise<RestoreReport | null> {
  const receipts = await workbook.receipts();
  const restored: string[] = [];
  let all: RestoreReport | null = null;
  for (const receipt of [...receipts].reverse()) {
    const report = await workbook.restore(receipt).catch((error: unknown) => {
      throw withRestored(error, restored);
    });
    restored.push(receipt.source.sheet);
    all = all ? joined(all, report) : report;
  }
  return all;
}

function withRestored(error: unknown, restored: readonly string[]): unknown {
  if (restored.length === 0 || !(error instanceof WorkbookError)) return error;
  return new WorkbookError(error.code, { ...error.where, restored }, error.detail);
}

function joined(a: RestoreReport, b: RestoreReport): RestoreReport {
  return {
    restoredCells: a.restoredCells + b.restoredCells,
    restoredFills: a.restoredFills + b.restoredFills,
    removedSheets: [...a.removedSheets, ...b.removedSheets],
    edited: [...a.edited, ...b.edited],
    keptSheets: [...a.keptSheets, ...b.keptSheets],
    missingSheets: [...a.missingSheets, ...b.missingSheets],
  };
}
