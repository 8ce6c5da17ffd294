import { inTurn } from './inTurn';
import type { RestoreReport } from '../workbook/RestoreReport';
import type { Workbook } from '../workbook/Workbook';

/**
 * Puts the workbook back as it was before anything was written, the last evaluation first; `null` when there
 * is nothing to restore.
 */
export function restoreWorkbook(workbook: Workbook): Promise<RestoreReport | null> {
  return inTurn(workbook, () => restoreAll(workbook));
}

async function restoreAll(workbook: Workbook): Promise<RestoreReport | null> {
  const receipts = await workbook.receipts();
  let all: RestoreReport | null = null;
  for (const receipt of [...receipts].reverse()) {
    const report = await workbook.restore(receipt);
    all = all ? joined(all, report) : report;
  }
  return all;
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
