import Fraction from 'fraction.js';
import type { Standard } from '../../standards/Standard';
import { boundsOf } from './boundsOf';
import type { EngineFinding } from '../EngineFinding';
import type { IndicatorResult, SectionResult, StageResult } from '../Evaluation';
import { isKnown } from '../isKnown';
import { figureText } from './figureText';
import { healthFinding } from './healthFinding';

/** Forms ask for two decimals; a trailing zero is lost in a number cell. */
const leastDecimals = 2;
/** No cell holds more digits. */
const mostDecimals = 15;

/**
 * Values that the table states and that lie so near a threshold or floor that their own rounding may have carried
 * them over it: the total behind them would decide.
 */
export function statedDoubts(stage: StageResult, standard: Standard): EngineFinding[] {
  return stage.sections.flatMap((section) => [
    ...notPerStage(section),
    ...section.indicators.flatMap((result) => nearThreshold(section, result, standard)),
  ]);
}

/** One value for a school of several stages says nothing about any of them; the first indicator stands for all. */
function notPerStage({ section, indicators }: SectionResult): EngineFinding[] {
  const open = indicators.flatMap(({ indicator, choice }) => {
    const stated = section.stated[indicator.id];
    const isOpen = stated && 'missing' in stated && stated.missing === 'not-per-stage';
    return isOpen && choice.expression.kind === 'stated' ? [{ indicator, stated }] : [];
  });
  const [first] = open;
  if (!first) return [];
  return [
    healthFinding('stated-not-per-stage', {
      sources: open.flatMap(({ stated }) => stated.sources),
      school: section.school.name,
      stage: section.stage,
      indicator: first.indicator.id,
    }),
  ];
}

function nearThreshold(
  { section }: SectionResult,
  { indicator, choice }: IndicatorResult,
  { schoolRule }: Standard,
): EngineFinding[] {
  if (choice.expression.kind !== 'stated') return [];
  const stated = section.stated[indicator.id];
  const threshold = indicator.threshold?.[section.stage];
  if (!isKnown(stated) || typeof threshold !== 'string' || !schoolRule) return [];
  const bounds = boundsOf(indicator, threshold, schoolRule);
  const rounding = new Fraction(1, 2n * 10n ** BigInt(decimalsOf(stated.value)));
  const bound = bounds.find((one) => mayCross(stated.value, one, rounding));
  if (!bound) return [];
  return [
    healthFinding('stated-near-threshold', {
      sources: stated.sources,
      school: section.school.name,
      stage: section.stage,
      indicator: indicator.id,
      details: { stated: figureText(stated.value), bound: figureText(bound) },
    }),
  ];
}

/** The true value lies from `stated − rounding`, inclusive, to `stated + rounding`, exclusive. */
function mayCross(stated: Fraction, bound: Fraction, rounding: Fraction): boolean {
  return stated.gte(bound)
    ? stated.sub(rounding).compare(bound) < 0
    : stated.add(rounding).compare(bound) > 0;
}

/** Decimals of a figure; one without an end (a mean of two branches) is as coarse as what it was made of. */
function decimalsOf(value: Fraction): number {
  for (let digits = leastDecimals; digits <= mostDecimals; digits++) {
    if (10n ** BigInt(digits) % value.d === 0n) return digits;
  }
  return leastDecimals;
}
