import type { WritePlan } from '../../workbook/WritePlan';
import type { Assessment } from '../Assessment';

/**
 * Whether 写入 must show the plan before it writes: the recognition is in doubt, or the plan cannot put
 * everything where it belongs. Hidden rows that were counted are only mentioned.
 */
export function needsPreview({ table }: Assessment, plan: WritePlan): boolean {
  return (
    table.certainty === 'doubtful' ||
    plan.warnings.some(({ code }) => code !== 'hidden-rows-counted')
  );
}
