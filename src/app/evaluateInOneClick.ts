import type { Standard } from '../standards/Standard';
import type { Workbook } from '../workbook/Workbook';
import type { PlanOptions } from '../writing/plan/PlanOptions';
import { assess } from './assess';
import { needsPreview } from './needsPreview';
import type { OneClickOutcome } from './OneClickOutcome';
import { planWrites } from '../writing/plan/planWrites';
import { restoreEarlier } from './restoreEarlier';

/**
 * One click: reads the table around the selection, evaluates, and writes when recognition is certain and
 * nothing stands in the way; else nothing is written and the question comes back.
 *
 * @throws WorkbookError when the workbook refuses; nothing was written, but for `half-written`
 */
export async function evaluateInOneClick(
  workbook: Workbook,
  options: PlanOptions & { readonly standard: Standard },
): Promise<OneClickOutcome> {
  const outcome = await assess(workbook, { kind: 'selection' }, options.standard);
  if (outcome.kind === 'refused') return outcome;
  const { assessment } = outcome;
  const plan = planWrites(assessment, options);
  if (needsPreview(assessment, plan)) return { kind: 'question', assessment };
  if (assessment.grid.hasRecord) await restoreEarlier(workbook, plan);
  const receipt = await workbook.apply(plan);
  return { kind: 'written', assessment, receipt };
}
