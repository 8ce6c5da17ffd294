import type Fraction from 'fraction.js';
import type { CountyCase } from '../../engine/county/CountyEvaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import type { CountyTest } from '../../standards/county/CountyTest';
import { countyMissingText } from './countyMissingText';
import type { CountyTexts } from './CountyTexts';
import { limitText } from './limitText';
import { shownNumber } from './shownNumber';

/** One class, school or line that misses a condition or cannot be judged: `青禾小学 三年级2班 47，要求 ≤ 45（班级名单!E12）`. */
export function countyCaseText(one: CountyCase, test: CountyTest, texts: CountyTexts): string {
  const { overview } = texts.county;
  const use = one.use ? texts.county.sheets.uses[one.use] : null;
  const name = [one.name, one.part, use].filter((part) => part !== null).join(' ');
  const cell = one.source ?? '';
  if (one.missing !== null || one.value === null) {
    const missing = countyMissingText(one.missing ?? 'figure', test, texts);
    const template = one.source === null ? overview.caseOpenNowhere : overview.caseOpen;
    return fillTemplate(template, { name, missing, cell });
  }
  const as = test.kind === 'training-share' ? 'percent' : 'number';
  const facts = {
    name,
    cell,
    value: shownNumber(one.value, { as, against: one.limit }),
    limit: wanted(one.limit, test, texts),
  };
  return fillTemplate(one.source === null ? overview.caseNowhere : overview.case, facts);
}

function wanted(limit: Fraction | null, test: CountyTest, { county }: CountyTexts): string {
  if (limit === null) return '—';
  const isMost = ['class-size', 'school-size', 'score'].includes(test.kind);
  const { relation } = county.overview;
  const as = test.kind === 'training-share' ? 'percent' : 'number';
  return `${isMost ? relation['at-most'] : relation['at-least']} ${limitText(limit, as)}`;
}
