import { planWrites } from '../writing/plan/planWrites';
import type { PlanOptions } from '../writing/plan/PlanOptions';
import type { WritePlan } from '../workbook/WritePlan';
import type { Assessment } from './Assessment';

/** What would be written. Nothing is. */
export function previewPlan(assessment: Assessment, options: PlanOptions): WritePlan {
  return planWrites(assessment, options);
}
