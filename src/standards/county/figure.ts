import type { CountyExpression } from './CountyExpression';
import type { CountyFigureId } from './countyFigures';

/** One figure of the county as an expression. */
export function figure(id: CountyFigureId): CountyExpression {
  return { kind: 'figure', figure: id };
}
