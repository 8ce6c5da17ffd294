import type { EvaluationChange } from './EvaluationChange';

/** Whether a change turned a verdict: of a stage, of a school, of a coefficient. */
export function isVerdictChange(change: EvaluationChange): boolean {
  switch (change.kind) {
    case 'stage':
    case 'section':
      return change.from !== change.to;
    case 'coefficient':
      return (change.from?.verdict ?? null) !== (change.to?.verdict ?? null);
    case 'level':
      return false;
  }
}
