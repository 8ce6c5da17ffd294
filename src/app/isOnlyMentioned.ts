import type { PlanWarning } from '../workbook/WritePlan';

const mentioned: ReadonlySet<PlanWarning['code']> = new Set([
  'hidden-rows-counted',
  'per-pupil-under-raw',
]);

/** Whether a warning is good to know but keeps nothing from being written. */
export function isOnlyMentioned({ code }: PlanWarning): boolean {
  return mentioned.has(code);
}
