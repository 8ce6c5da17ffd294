import type { WritePlan } from '../../workbook/WritePlan';
import type { Assessment } from '../Assessment';
import type { PlanOptions } from '../../writing/plan/PlanOptions';
import { planWrites } from '../../writing/plan/planWrites';

/** Works out the plan of an assessment when it is first asked for, and keeps it as long as the assessment lives. */
export function planOnce(options: PlanOptions): (assessment: Assessment) => WritePlan {
  const plans = new WeakMap<Assessment, WritePlan>();
  return (assessment) => {
    const known = plans.get(assessment);
    if (known) return known;
    const plan = planWrites(assessment, options);
    plans.set(assessment, plan);
    return plan;
  };
}
