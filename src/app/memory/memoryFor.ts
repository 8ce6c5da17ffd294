import { isSameTemplate } from '../../reading/mapping/isSameTemplate';
import type { TableMemory } from './TableMemory';

/** The first memory of the template with these header marks, or `null`. */
export function memoryFor(
  headerMarks: readonly string[],
  memories: readonly TableMemory[],
): TableMemory | null {
  return memories.find(({ mapping }) => isSameTemplate(mapping.headerMarks, headerMarks)) ?? null;
}
