import type { EngineFinding } from '../EngineFinding';
import type { StageResult } from '../Evaluation';

/** What a clerk must be told about the way a numerator was obtained, once a stage and indicator. */
export function choiceDoubts({ stage, sections }: StageResult): EngineFinding[] {
  const first = sections[0];
  if (!first) return [];
  return first.indicators.flatMap(({ indicator }, at): EngineFinding[] => {
    const results = sections.flatMap((section) => section.indicators[at] ?? []);
    const doubted = results.find(({ choice }) => choice.doubt !== undefined);
    const code = doubted?.choice.doubt;
    if (!doubted || !code) return [];
    const sources = doubted.numerator.sources.slice(0, 1);
    return [{ code, severity: 'warning', sources, stage, indicator: indicator.id }];
  });
}
