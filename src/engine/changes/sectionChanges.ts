import type { IndicatorId } from '../../standards/IndicatorId';
import type { SectionResult, StageResult } from '../Evaluation';
import type { Level } from '../Level';
import type { EvaluationChange } from './EvaluationChange';

/** The schools of one stage that came, went, or got another verdict or level. */
export function sectionChanges(
  before: StageResult | null,
  after: StageResult | null,
): EvaluationChange[] {
  const [old, now] = [sectionsByKey(before), sectionsByKey(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) =>
    changesOf(old.get(key) ?? null, now.get(key) ?? null),
  );
}

/** Code where there is one, else name; the second of the same name is told apart by its place among them. */
function sectionsByKey(stage: StageResult | null): ReadonlyMap<string, SectionResult> {
  const byKey = new Map<string, SectionResult>();
  const seen = new Map<string, number>();
  for (const result of stage?.sections ?? []) {
    const { code, name } = result.section.school;
    const own = code ?? name;
    const times = seen.get(own) ?? 0;
    seen.set(own, times + 1);
    byKey.set(`${own}\n${times}`, result);
  }
  return byKey;
}

function changesOf(before: SectionResult | null, after: SectionResult | null): EvaluationChange[] {
  const known = after ?? before;
  if (known === null) return [];
  const { school, stage } = known.section;
  const common = { stage, school: school.name, source: school.source };
  const [from, to] = [before?.verdict ?? null, after?.verdict ?? null];
  const own: EvaluationChange[] = from === to ? [] : [{ kind: 'section', ...common, from, to }];
  // A school that came or went has no levels to compare.
  if (before === null || after === null) return own;
  const [old, now] = [levelsOf(before), levelsOf(after)];
  const levels = [...new Set([...now.keys(), ...old.keys()])].flatMap(
    (indicator): EvaluationChange[] => {
      const [was, is] = [old.get(indicator) ?? null, now.get(indicator) ?? null];
      return was === is ? [] : [{ kind: 'level', ...common, indicator, from: was, to: is }];
    },
  );
  return [...own, ...levels];
}

function levelsOf({ indicators }: SectionResult): ReadonlyMap<IndicatorId, Level | null> {
  return new Map(indicators.map(({ indicator, level }) => [indicator.id, level]));
}
