import type { CountyFigureId } from './countyFigures';
import type { CompareTest } from './CountyTest';
import { share } from './share';

/** A share that is not asked for where the whole is zero: there are no such persons. */
export function shareWhereAny(
  parts: readonly CountyFigureId[],
  whole: CountyFigureId,
  least: string,
): CompareTest {
  return { ...share(parts, whole, least), notWithout: whole };
}
