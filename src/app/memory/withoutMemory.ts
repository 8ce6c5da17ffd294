import { isSameTemplate } from '../../reading/mapping/isSameTemplate';
import type { TableMemory } from './TableMemory';

/** The list without the memory of this one's template. */
export function withoutMemory(
  memories: readonly TableMemory[],
  { mapping }: TableMemory,
): readonly TableMemory[] {
  return memories.filter((one) => !isSameTemplate(one.mapping.headerMarks, mapping.headerMarks));
}
