import type { Reason } from './Evaluation';
import type { Verdict } from './Verdict';

const failing: ReadonlySet<Reason['code']> = new Set([
  'below-floor',
  'too-few-met',
  'sections-fail',
  'coefficient-over-limit',
  'composite-over-limit',
  'stage-fails',
]);

/** Fails by any failing reason; unknown by any other; passes without reasons. An unknown never passes. */
export function verdictOfReasons(reasons: readonly Reason[]): Verdict {
  if (reasons.some(({ code }) => failing.has(code))) return 'fail';
  return reasons.length > 0 ? 'unknown' : 'pass';
}
