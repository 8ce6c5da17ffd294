import Fraction from 'fraction.js';
import type { CountySchool } from './CountySchool';

/** Pupils of a school's compulsory stages as far as they are known. */
export function compulsoryPupils({ pupils: byStage }: Pick<CountySchool, 'pupils'>): {
  readonly pupils: Fraction;
  readonly isAll: boolean;
} {
  const counts = [...byStage.values()];
  const known = counts.filter((count) => count !== null);
  return {
    pupils: known.reduce((sum, count) => sum.add(count), new Fraction(0)),
    isAll: known.length === counts.length && counts.length > 0,
  };
}
