import type { CountyFigureId } from '../../standards/county/countyFigures';
import type { CountyStandard } from '../../standards/county/CountyStandard';
import { figuresOfTest } from './figuresOfTest';
import { testsInForce } from './testsInForce';

/** Every figure that the conditions in force need. */
export function neededFigures(standard: CountyStandard): ReadonlySet<CountyFigureId> {
  const tests = standard.items.flatMap((item) => testsInForce(item, standard));
  return new Set(tests.flatMap(figuresOfTest));
}
