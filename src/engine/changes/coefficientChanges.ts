import type { IndicatorId } from '../../standards/IndicatorId';
import type { Outcome, StageResult } from '../Evaluation';
import type { EvaluationChange, JudgedCoefficient } from './EvaluationChange';

/** The coefficients of one stage, the composite one among them, that got another figure or verdict. */
export function coefficientChanges(
  before: StageResult | null,
  after: StageResult | null,
): EvaluationChange[] {
  const stage = (after ?? before)?.stage;
  if (stage === undefined) return [];
  const [old, now] = [coefficientsOf(before), coefficientsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((indicator): EvaluationChange[] => {
    const [from, to] = [old.get(indicator) ?? null, now.get(indicator) ?? null];
    if (isSame(from, to)) return [];
    return [{ kind: 'coefficient', stage, indicator, from, to }];
  });
}

/** By indicator; the composite one is under `null`, and first. */
function coefficientsOf(
  result: StageResult | null,
): ReadonlyMap<IndicatorId | null, JudgedCoefficient> {
  const all = new Map<IndicatorId | null, JudgedCoefficient>();
  if (result?.composite) all.set(null, result.composite);
  for (const { indicator, coefficient, verdict } of result?.indicators ?? []) {
    all.set(indicator.id, { coefficient, verdict });
  }
  return all;
}

function isSame(a: JudgedCoefficient | null, b: JudgedCoefficient | null): boolean {
  if (a === null || b === null) return a === b;
  return a.verdict === b.verdict && figure(a.coefficient) === figure(b.coefficient);
}

/** To 12 digits: sums in another order may differ in the last ones. */
function figure(outcome: Outcome): string {
  return 'value' in outcome ? outcome.value.toPrecision(12) : outcome.missing;
}
