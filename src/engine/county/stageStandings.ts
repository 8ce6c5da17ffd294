import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import { evaluatedStages } from '../../standards/EvaluatedStage';
import type { Evaluation, StageResult } from '../Evaluation';

/** A stage of the county: in one table, in none, or in several (then nobody knows which one counts). */
export type StageStanding =
  | {
      readonly kind: 'one';
      readonly stage: EvaluatedStage;
      readonly result: StageResult;
      readonly evaluation: Evaluation;
    }
  | { readonly kind: 'absent' | 'twice'; readonly stage: EvaluatedStage };

/** Primary and junior over all tables. */
export function stageStandings(evaluations: readonly Evaluation[]): readonly StageStanding[] {
  return evaluatedStages.map((stage): StageStanding => {
    const found = evaluations.flatMap((evaluation) =>
      evaluation.stages
        .filter((result) => result.stage === stage)
        .map((result) => ({ kind: 'one', stage, result, evaluation }) as const),
    );
    const [first] = found;
    if (!first) return { kind: 'absent', stage };
    return found.length > 1 ? { kind: 'twice', stage } : first;
  });
}
