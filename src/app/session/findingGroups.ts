import { allFindings } from '../../writing/text/allFindings';
import type { Finding } from '../../writing/text/findingText';
import type { Assessment } from '../Assessment';

/** Findings that one click had to stop for are questions; all others go by severity. */
export type FindingGroupId = 'question' | Finding['severity'];

export interface FindingGroup {
  readonly id: FindingGroupId;
  readonly findings: readonly Finding[];
}

const order: readonly FindingGroupId[] = ['question', 'error', 'warning', 'info'];

/** Every finding about the table, the groups that matter most first; groups without findings are left out. */
export function findingGroups(assessment: Assessment): readonly FindingGroup[] {
  const questions = new Set<Finding>(assessment.table.questions);
  const groupOf = (finding: Finding) => (questions.has(finding) ? 'question' : finding.severity);
  const all = allFindings(assessment);
  return order
    .map((id) => ({ id, findings: all.filter((finding) => groupOf(finding) === id) }))
    .filter(({ findings }) => findings.length > 0);
}
