import type Fraction from 'fraction.js';
import { countyFigures, type CountyFigureId } from '../../standards/county/countyFigures';
import { exactText } from '../explain/exactText';
import type { CountyTexts } from './CountyTexts';

const levels = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'];

/** What stands for a figure, as the clerk would write it: `是`, `无`, `Ⅲ`, `96554`; 待填报 where nothing does. */
export function answerText(
  figure: CountyFigureId,
  amount: Fraction | null,
  { county }: CountyTexts,
): string {
  const { answer, unknown } = county.overview;
  if (amount === null) return unknown;
  const { unit } = countyFigures[figure];
  if (unit === 'yes-no') return amount.equals(0) ? answer.no : answer.yes;
  if (unit === 'none-some') return amount.equals(0) ? answer.none : answer.some;
  if (unit === 'level') return levels[amount.valueOf() - 1] ?? exactText(amount);
  return exactText(amount);
}
