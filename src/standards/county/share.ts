import type { CountyFigureId } from './countyFigures';
import type { CompareTest } from './CountyTest';
import { figure } from './figure';
import { total } from './total';

/** A share of one figure, or of several together, in another is not below `least`. */
export function share(
  parts: readonly CountyFigureId[],
  whole: CountyFigureId,
  least: string,
): CompareTest {
  return {
    kind: 'compare',
    as: 'percent',
    value: { kind: 'ratio', numerator: total(parts), denominator: figure(whole) },
    relation: 'at-least',
    limit: { kind: 'number', value: least },
    isPartOfWhole: true,
  };
}
