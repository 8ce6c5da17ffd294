import type { Receipt } from '../workbook/Receipt';
import type { Workbook } from '../workbook/Workbook';
import type { WritePlan } from '../workbook/WritePlan';

/**
 * Carries out the groups of the plan that are ticked. An evaluation that was written before is restored
 * first, so that there is always one record, of the file as the clerk had it.
 *
 * @throws WorkbookError when the workbook refuses; then nothing of this plan was written
 */
export async function applyPlan(
  workbook: Workbook,
  plan: WritePlan,
  groupIds: readonly string[],
): Promise<Receipt> {
  const earlier = await workbook.receipt();
  if (earlier) await workbook.restore(earlier);
  const groups = plan.groups.filter(({ id }) => groupIds.includes(id));
  return workbook.apply({ ...plan, groups });
}
