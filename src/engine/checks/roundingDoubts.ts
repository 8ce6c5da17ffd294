import Fraction from 'fraction.js';
import { exactNumber } from '../../numeric/exactNumber';
import { roundHalfUp } from '../../numeric/roundHalfUp';
import type { Standard } from '../../standards/Standard';
import { boundsOf } from './boundsOf';
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
      details: {
        printed,
        exact: tellingFigure(exactNumber(one.coefficient.value), new Fraction(one.limit)),
        bound: one.limit,
      },
    },
  ];
}

function valueDoubt(
  { section }: SectionResult,
  { indicator, value, level }: IndicatorResult,
  { schoolRule }: Standard,
): EngineFinding[] {
  const threshold = indicator.threshold?.[section.stage];
  if (!value || !level || typeof threshold !== 'string' || !schoolRule) return [];
  const bounds = boundsOf(indicator, threshold, schoolRule);
  const bound = misleadingBound(value, bounds, indicator.inverse ? 'below' : 'above');
  if (!bound) return [];
  return [
    {
      code: 'rounding-would-mislead',
      severity: 'warning',
      sources: [section.school.source],
      school: section.school.name,
      stage: section.stage,
      indicator: indicator.id,
      details: {
        printed: roundHalfUp(value, 2),
        exact: tellingFigure(value, bound),
        bound: bound.toString(),
      },
    },
  ];
}

/** The bound that lies between the value and its printed figure, or `null`. */
function misleadingBound(
  value: Fraction,
  bounds: readonly Fraction[],
  good: 'above' | 'below',
): Fraction | null {
  const exact = value.valueOf();
  if (!bounds.some((bound) => Math.abs(exact - bound.valueOf()) < printingError)) return null;
  const printed = new Fraction(roundHalfUp(value, 2));
  const reaches = (one: Fraction, bound: Fraction): boolean =>
    good === 'above' ? one.gte(bound) : one.lte(bound);
  return bounds.find((bound) => reaches(value, bound) !== reaches(printed, bound)) ?? null;
}

/** The value with as many decimals as it takes to see on which side of the bound it lies. */
function tellingFigure(value: Fraction, bound: Fraction): string {
  for (let digits = 3; digits <= 15; digits++) {
    const text = roundHalfUp(value, digits);
    if (new Fraction(text).gte(bound) === value.gte(bound) && !bound.equals(text)) return text;
  }
  return value.toFraction();
}
