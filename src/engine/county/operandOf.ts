import type Fraction from 'fraction.js';
import { countyFigures } from '../../standards/county/countyFigures';
import type { CountyFigureId } from '../../standards/county/countyFigures';
import { signOf } from '../../numeric/signOf';
import type { CountyOperand } from './CountyEvaluation';
import type { CountyFacts } from './CountyFacts';
import { isYear } from './isYear';

/** A figure as given. `isUsable`: there is a number that its unit can have; nothing of the county is negative. */
export function operandOf(
  figure: CountyFigureId,
  { figures }: CountyFacts,
): CountyOperand & { readonly isUsable: boolean } {
  const entry = figures.get(figure);
  const amount = entry?.amount ?? null;
  return {
    figure,
    amount,
    source: entry?.source ?? null,
    isUsable: amount !== null && isPossible(figure, amount),
  };
}

function isPossible(figure: CountyFigureId, amount: Fraction): boolean {
  const isWhole = amount.d === 1n;
  const isBetween = (least: number, most: number): boolean =>
    isWhole && amount.compare(least) >= 0 && amount.compare(most) <= 0;
  switch (countyFigures[figure].unit) {
    case 'yes-no':
    case 'none-some':
      return isBetween(0, 1);
    case 'level':
      return isBetween(1, 4);
    case 'year':
      return isYear(amount);
    default:
      return signOf(amount) >= 0;
  }
}
