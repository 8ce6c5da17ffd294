import type { Outcome, StageIndicator, StageResult } from '../../engine/Evaluation';

/** One stage: counts, every indicator's dispersion and verdict, composite, verdict. */
export function stageJson({
  sections,
  pupils,
  passing,
  indicators,
  composite,
  verdict,
}: StageResult) {
  return {
    sections: sections.length,
    pupils: numberOf(pupils),
    passing,
    indicators: Object.fromEntries(indicators.map((one) => [one.indicator.id, indicatorJson(one)])),
    composite: composite && {
      coefficient: numberOf(composite.coefficient),
      limit: Number(composite.limit),
      verdict: composite.verdict,
    },
    verdict,
  };
}

function indicatorJson({ limit, verdict, levels, ...dispersion }: StageIndicator) {
  return {
    mean: numberOf(dispersion.mean),
    standardDeviation: numberOf(dispersion.standardDeviation),
    coefficient: numberOf(dispersion.coefficient),
    limit: limit === null ? null : Number(limit),
    verdict,
    ...levels,
  };
}

function numberOf(outcome: Outcome): number | null {
  return 'value' in outcome ? outcome.value : null;
}
