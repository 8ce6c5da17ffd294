import type { EngineFinding } from '../EngineFinding';
import type { StageResult } from '../Evaluation';

/** What a clerk must be told about the way a numerator was obtained, once a stage and indicator. */
export function choiceDoubts({ stage, sections }: StageResult): EngineFinding[] {
  const first = sections[0];
  if (!first) return [];
  return first.indicators.flatMap(({ indicator, choice, numerator }): EngineFinding[] =>
    choice.doubt
      ? [
          {
            code: choice.doubt,
            severity: 'warning',
            sources: numerator.sources.slice(0, 1),
            stage,
            indicator: indicator.id,
          },
        ]
      : [],
  );
}
