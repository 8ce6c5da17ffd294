import type { WritePlan } from '../workbook/WritePlan';
import type { Assessment } from './Assessment';
import { isOnlyMentioned } from './isOnlyMentioned';

/**
 * Whether the clerk must see the plan before it is written: the recognition is in doubt, or the plan cannot
 * put everything where it belongs (a protected sheet, occupied or merged cells).
 */
export function needsPreview({ table }: Assessment, plan: WritePlan): boolean {
  return (
    table.certainty === 'doubtful' || plan.warnings.some((warning) => !isOnlyMentioned(warning))
  );
}
