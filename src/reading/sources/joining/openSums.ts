import type { StageAmounts } from '../../../engine/School';
import { isKnown } from '../../../engine/isKnown';
import type { FieldId } from '../../../standards/FieldId';
import type { Difference } from './joinedEntries';
import { sumsOfParts } from './sumsOfParts';

type Amounts = Readonly<Partial<Record<FieldId, StageAmounts>>>;

/**
 * Leaves open each sum of which a part differs between the sources: 15 teachers of sport and arts by one source are
 * not settled while another counts fewer teachers of sport.
 */
export function openSums(
  amounts: Amounts,
  differences: readonly Difference<FieldId>[],
): { readonly amounts: Amounts; readonly opened: readonly Difference<FieldId>[] } {
  const opened: Difference<FieldId>[] = [];
  const settled: Partial<Record<FieldId, StageAmounts>> = { ...amounts };
  for (const { id: field, part } of differences) {
    for (const id of sumsOfParts[field] ?? []) {
      const sum = settled[id]?.[part];
      if (!isKnown(sum)) continue;
      const cells = sum.sources.slice(0, 1);
      opened.push({ id, part, differing: { cells, values: [sum.value.toString()] } });
      settled[id] = { ...settled[id], [part]: { missing: 'not-a-number', sources: cells } };
    }
  }
  return { amounts: settled, opened };
}
