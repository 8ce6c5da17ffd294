import type { SelfTestResult, SelfTestStatus } from './SelfTestResult';

/** How many questions ended in one of these ways. */
export function countOf(
  results: readonly SelfTestResult[],
  ...statuses: readonly SelfTestStatus[]
): number {
  return results.filter(({ status }) => statuses.includes(status)).length;
}
