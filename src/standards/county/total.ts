import type { CountyExpression } from './CountyExpression';
import type { CountyFigureId } from './countyFigures';
import { figure } from './figure';

/** Figures added up; one alone stays itself. */
export function total(ids: readonly CountyFigureId[]): CountyExpression {
  const [first] = ids;
  if (ids.length === 1 && first !== undefined) return figure(first);
  return { kind: 'sum', terms: ids.map(figure) };
}
