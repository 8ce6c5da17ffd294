import type { Receipt } from '../workbook/Receipt';
import type { Workbook } from '../workbook/Workbook';
import { WorkbookError } from '../workbook/WorkbookError';
import type { WritePlan } from '../workbook/WritePlan';
import { restoreEarlier } from './restoreEarlier';

/**
 * Carries out a plan in place of earlier evaluations of the same sheet, which are restored first, so that the record is
 * of the sheet as the clerk had it; other sheets keep theirs.
 *
 * @throws WorkbookError when the workbook refuses; nothing of this plan was written, but for `half-written`. It says
 * when earlier evaluations were taken back all the same
 */
export async function writeAnew(workbook: Workbook, plan: WritePlan): Promise<Receipt> {
  const taken = await restoreEarlier(workbook, plan);
  try {
    return await workbook.apply(plan);
  } catch (error) {
    if (taken === 0 || !(error instanceof WorkbookError)) throw error;
    throw new WorkbookError(error.code, { ...error.where, earlierTakenBack: true }, error.detail);
  }
}
