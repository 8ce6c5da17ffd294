import type { CountyExpression } from './CountyExpression';
import type { CountyFigureId } from './countyFigures';
import type { CompareTest } from './CountyTest';
import { figure } from './figure';

/** A figure or expression against a limit: decimal text or another figure. */
export function compare(
  value: CountyFigureId | CountyExpression,
  relation: CompareTest['relation'],
  limit: CountyExpression,
): CompareTest {
  return {
    kind: 'compare',
    as: 'number',
    value: typeof value === 'string' ? figure(value) : value,
    relation,
    limit,
  };
}
