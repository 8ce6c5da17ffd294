import type { EvaluatedStage } from '../standards/EvaluatedStage';
import type { Indicator } from '../standards/Indicator';
import type { CoefficientRule } from '../standards/Standard';
import { dispersion } from './dispersion';
import type { DispersionOutcome, WeightedResource } from './dispersion';
import type { Outcome, SectionResult, StageIndicator } from './Evaluation';
import { isKnown } from './isKnown';
import { isWithinLimit } from './isWithinLimit';
import type { Level } from './Level';
import type { Verdict } from './Verdict';

/**
 * Mean, deviation, coefficient and verdict of one indicator over a stage's counted sections. Where one of
 * them lacks the figure, there is no result; the figure of the others is kept as provisional.
 *
 * @param index place of the indicator in each section's list
 */
export function disperseIndicator(
  sections: readonly SectionResult[],
  { indicator, index }: { readonly indicator: Indicator; readonly index: number },
  { stage, rule }: { readonly stage: EvaluatedStage; readonly rule: CoefficientRule },
): StageIndicator {
  const known: WeightedResource[] = [];
  const unknownSections: SectionResult[] = [];
  const levels: Record<Level, number> = { met: 0, floor: 0, below: 0, unknown: 0 };
  for (const section of sections) {
    const result = section.indicators[index];
    const { pupils } = section.section;
    if (result?.level) levels[result.level] += 1;
    if (result && isKnown(result.numerator) && isKnown(pupils)) {
      known.push({ resource: result.numerator.value, pupils: pupils.value });
    } else unknownSections.push(section);
  }
  const found = perPupils(dispersion(known), indicator.perPupils);
  const isComplete = unknownSections.length === 0;
  const limit = rule.kind === 'each' ? rule.limit[stage] : null;
  const result = isComplete ? found : allUnknown;
  return {
    indicator,
    ...result,
    provisional: isComplete ? null : found,
    limit,
    verdict: limit === null ? null : verdictOf(result.coefficient, limit, known),
    levels,
    unknownSections,
  };
}

const missing: Outcome = { missing: 'sections-unknown' };
const allUnknown: DispersionOutcome = {
  mean: missing,
  standardDeviation: missing,
  coefficient: missing,
};

function perPupils(found: DispersionOutcome, pupils: number): DispersionOutcome {
  const scale = (outcome: Outcome): Outcome =>
    'value' in outcome ? { value: outcome.value * pupils } : outcome;
  return { ...found, mean: scale(found.mean), standardDeviation: scale(found.standardDeviation) };
}

function verdictOf(
  coefficient: Outcome,
  limit: string,
  sections: readonly WeightedResource[],
): Verdict {
  if (!('value' in coefficient)) return 'unknown';
  return isWithinLimit(coefficient.value, limit, sections) ? 'pass' : 'fail';
}
