import type { WritePlan } from '../../workbook/WritePlan';
import type { Session } from './Session';

/** Ids of the plan's groups that are to be written: all but those the clerk unticked. */
export function tickedGroups({ leftOut }: Session, plan: WritePlan): readonly string[] {
  return plan.groups.map(({ id }) => id).filter((id) => !leftOut.includes(id));
}
