import Fraction from 'fraction.js';
import type { Obstacle } from '../../engine/county/CountyEvaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import { exactNumber } from '../../numeric/exactNumber';
import { roundHalfUp } from '../../numeric/roundHalfUp';
import type { CountyTexts } from './CountyTexts';
import type { ObstacleWords } from './ObstacleWords';
import { shownNumber } from './shownNumber';

/** A coefficient that is over its limit or cannot be worked out. */
export function coefficientRow(
  { stage, status, indicator, value, limit }: Extract<Obstacle, { kind: 'coefficient' }>,
  { messages, county }: CountyTexts,
): ObstacleWords {
  const { obstacle: words, partNames } = county.overview;
  const facts = {
    stage: messages.terms.stage[stage],
    indicator: indicator === null ? '' : messages.terms.indicatorShort[indicator],
  };
  return {
    part: partNames.coefficients,
    subject: fillTemplate(indicator === null ? words.composite : words.coefficient, facts),
    present: value === null || status === 'open' ? words.coefficientOpen : shown(value, limit),
    wanted: fillTemplate(words.coefficientWanted, { limit }),
    cells: [],
    clause: '',
  };
}

/** With 3 decimals; with more where these would not show that it is over the limit. */
function shown(value: number, limit: string): string {
  const text = roundHalfUp(value, 3);
  if (new Fraction(text).compare(limit) > 0) return text;
  return shownNumber(exactNumber(value), { as: 'number', against: new Fraction(limit) });
}
