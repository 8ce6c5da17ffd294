import { rawFields } from '../schools/rawWaysTo';
import { ratioColumnsOf } from '../schools/ratioColumnsOf';
import type { Column } from '../Column';

/** Fields that count in special cases only, so that no indicator is worked out of them. */
export const specialCaseFields: readonly string[] = [
  'visiting-pe-arts-teachers',
  'rented-sports-space',
  'nearby-sports-space',
];

/**
 * A test for columns whose figures some verdict may rest on: raw quantities of an indicator, pupils, and stated
 * values of an indicator that the table lacks the raw quantities for in some stage.
 */
export function mayDecide(columns: readonly Column[]): (column: Column) => boolean {
  const used = new Set(
    ratioColumnsOf(columns).flatMap(({ indicator, isUsed }) => (isUsed ? [indicator] : [])),
  );
  return ({ meaning }) => {
    if (meaning.kind === 'ratio') return used.has(meaning.indicator);
    return meaning.kind === 'field' && (meaning.field === 'pupils' || rawFields.has(meaning.field));
  };
}
