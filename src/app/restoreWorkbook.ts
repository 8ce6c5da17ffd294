import type { RestoreReport } from '../workbook/RestoreReport';
import type { Workbook } from '../workbook/Workbook';

/** Puts the workbook back as it was before the last write; `null` when there is nothing to restore. */
export async function restoreWorkbook(workbook: Workbook): Promise<RestoreReport | null> {
  const receipt = await workbook.receipt();
  return receipt ? workbook.restore(receipt) : null;
}
