import Fraction from 'fraction.js';
import { roundHalfUp } from '../../numeric/roundHalfUp';
import type { Standard } from '../../standards/Standard';
import type { EngineFinding } from '../EngineFinding';
import type { IndicatorResult, SectionResult, StageIndicator, StageResult } from '../Evaluation';

/** No printed figure with 2 decimals is off by as much. */
const printingError = 0.006;

/** Where the printed figure (2 decimals, coefficients 3) would suggest another verdict than the exact one. */
export function roundingDoubts(stage: StageResult, standard: Standard): EngineFinding[] {
  return [
    ...stage.indicators.flatMap((indicator) => coefficientDoubt(stage, indicator)),
    ...stage.sections.flatMap((section) =>
      section.indicators.flatMap((result) => valueDoubt(section, result, standard)),
    ),
  ];
}

function coefficientDoubt(stage: StageResult, one: StageIndicator): EngineFinding[] {
  if (one.limit === null || !('value' in one.coefficient)) return [];
  const printed = roundHalfUp(one.coefficient.value, 3);
  if ((Number(printed) <= Number(one.limit) ? 'pass' : 'fail') === one.verdict) return [];
  return [
    {
      code: 'rounding-would-mislead',
      severity: 'warning',
      sources: [],
      stage: stage.stage,
      indicator: one.indicator.id,
      details: { printed, exact: one.coefficient.value.toPrecision(9), bound: one.limit },
    },
  ];
}

function valueDoubt(
  { section }: SectionResult,
  { indicator, value, level }: IndicatorResult,
  { schoolRule }: Standard,
): EngineFinding[] {
  const threshold = indicator.threshold?.[section.stage];
  if (!value || threshold === undefined || !schoolRule) return [];
  const printed = roundHalfUp(value, 2);
  const bound = misleading(value, printed, [threshold, schoolRule.floor]);
  if (!bound || !level) return [];
  return [
    {
      code: 'rounding-would-mislead',
      severity: 'warning',
      sources: [section.school.source],
      school: section.school.name,
      stage: section.stage,
      indicator: indicator.id,
      details: { printed, exact: value.valueOf().toPrecision(9), bound },
    },
  ];
}

/** The bound that lies between the value and its printed figure, as decimal text, or `null`. */
function misleading(
  value: Fraction,
  printed: string,
  [threshold, floor]: readonly [string, string],
): string | null {
  const bounds = [new Fraction(threshold), new Fraction(threshold).mul(floor)];
  const crossed = bounds.find(
    (bound) =>
      Math.abs(value.valueOf() - bound.valueOf()) < printingError &&
      value.gte(bound) !== new Fraction(printed).gte(bound),
  );
  return crossed ? crossed.toString() : null;
}
