import type { Evaluation, StageResult } from '../Evaluation';
import { coefficientChanges } from './coefficientChanges';
import type { EvaluationChange } from './EvaluationChange';
import { isVerdictChange } from './isVerdictChange';
import { sectionChanges } from './sectionChanges';

const ranks: readonly EvaluationChange['kind'][] = ['stage', 'section', 'coefficient', 'level'];

/**
 * What is different between two evaluations by the same standard. What turned a verdict comes first: stages, schools,
 * coefficients; then levels and figures. Schools are the same by stage and code (by name where they have none),
 * wherever their rows stand.
 */
export function compareEvaluations(
  before: Evaluation,
  after: Evaluation,
): readonly EvaluationChange[] {
  const stages = [...new Set([...before.stages, ...after.stages].map(({ stage }) => stage))];
  const changes = stages.flatMap((stage) => {
    const of = ({ stages: all }: Evaluation) => all.find((one) => one.stage === stage) ?? null;
    return stageChanges(of(before), of(after));
  });
  return changes.sort((a, b) => rank(a) - rank(b));
}

function rank(change: EvaluationChange): number {
  return ranks.indexOf(change.kind) + (isVerdictChange(change) ? 0 : ranks.length);
}

function stageChanges(before: StageResult | null, after: StageResult | null): EvaluationChange[] {
  const stage = (after ?? before)?.stage;
  if (stage === undefined) return [];
  const [from, to] = [before?.verdict ?? null, after?.verdict ?? null];
  const own: EvaluationChange[] = from === to ? [] : [{ kind: 'stage', stage, from, to }];
  return [...own, ...coefficientChanges(before, after), ...sectionChanges(before, after)];
}
