import type { Workbook } from '../workbook/Workbook';
import type { PlanOptions } from '../writing/plan/PlanOptions';
import { assessGrid } from './assessGrid';
import { inTurn } from './inTurn';
import { needsPreview } from './needsPreview';
import type { OneClickOutcome } from './OneClickOutcome';
import type { OpenChoices } from './OpenChoices';
import { planWrites } from '../writing/plan/planWrites';
import { readSource } from './readSource';
import { writeAnew } from './writeAnew';

/**
 * One click: reads the table around the selection, evaluates, and writes when recognition is certain and
 * nothing stands in the way; else nothing is written and the question comes back.
 *
 * @throws WorkbookError when the workbook refuses; nothing was written, but for `half-written`
 */
export function evaluateInOneClick(
  workbook: Workbook,
  options: PlanOptions & OpenChoices,
): Promise<OneClickOutcome> {
  return inTurn(workbook, () => readAndWrite(workbook, options));
}

async function readAndWrite(
  workbook: Workbook,
  options: PlanOptions & OpenChoices,
): Promise<OneClickOutcome> {
  const grid = await readSource(workbook, { kind: 'selection' });
  const leaveOutHidden = grid.sheet === options.leaveOutHiddenOn;
  const outcome = assessGrid(grid, { ...options, leaveOutHidden });
  if (outcome.kind === 'refused') return outcome;
  const { assessment } = outcome;
  const plan = planWrites(assessment, options);
  if (needsPreview(assessment, plan)) return { kind: 'question', assessment };
  const hasEarlier = assessment.grid.hasRecord;
  const receipt = await (hasEarlier ? writeAnew(workbook, plan) : workbook.apply(plan));
  return { kind: 'written', assessment, receipt };
}
