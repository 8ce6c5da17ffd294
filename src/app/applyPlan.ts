import { inTurn } from './inTurn';
import type { Receipt } from '../workbook/Receipt';
import type { Workbook } from '../workbook/Workbook';
import type { WritePlan } from '../workbook/WritePlan';
import { writeAnew } from './writeAnew';

/**
 * Carries out the groups of the plan that are ticked. An earlier evaluation of the same sheet is
 * restored first, so that the record is of the sheet as the clerk had it; other sheets keep theirs.
 *
 * @throws WorkbookError when the workbook refuses; nothing of this plan was written, but for `half-written`
 */
export async function applyPlan(
  workbook: Workbook,
  plan: WritePlan,
  groupIds: readonly string[],
): Promise<Receipt> {
  const groups = plan.groups.filter(({ id }) => groupIds.includes(id));
  return inTurn(workbook, () => writeAnew(workbook, { ...plan, groups }));
}
