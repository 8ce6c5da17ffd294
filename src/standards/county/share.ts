import type { CountyExpression } from './CountyExpression';
import type { CountyFigureId } from './countyFigures';
import type { CompareTest } from './CountyTest';
import { figure } from './figure';
import { total } from './total';

/**
 * A share of one figure (or several together) in another is not below `least`. With `notWithout` it does not apply
 * where the whole is zero.
 */
export function share(
  parts: readonly CountyFigureId[],
  whole: CountyFigureId,
  least: string,
  applies: 'always' | 'where-any' = 'always',
): CompareTest {
  const value: CountyExpression = {
    kind: 'ratio',
    numerator: total(parts),
    denominator: figure(whole),
  };
  const test: CompareTest = {
    kind: 'compare',
    as: 'percent',
    value,
    relation: 'at-least',
    limit: { kind: 'number', value: least },
  };
  return applies === 'always' ? test : { ...test, notWithout: whole };
}
