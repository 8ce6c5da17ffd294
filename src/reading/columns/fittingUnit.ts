import type { Unit } from '../../standards/Unit';
import { writtenUnit } from '../words/units';

/**
 * The unit of a quantity and its factor. The column's own unit must measure the quantity, or the words mean something
 * else (体育馆 in 个); a group's unit further up is taken when it fits. `null`: the words do not mean the quantity.
 *
 * @param units as written, from the lowest level up
 */
export function fittingUnit(
  units: readonly (string | null)[],
  measure: Unit,
): { readonly unit: string | null; readonly factor: string } | null {
  for (const [level, unit] of units.entries()) {
    const written = unit === null ? null : writtenUnit(unit);
    if (written?.measures.includes(measure)) return { unit, factor: written.factor };
    if (unit !== null && level === 0) return null;
  }
  return { unit: null, factor: '1' };
}
