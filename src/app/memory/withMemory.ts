import type { TableMemory } from './TableMemory';
import { withoutMemory } from './withoutMemory';

/** The list with this memory first, in place of the one of the same template. */
export function withMemory(
  memories: readonly TableMemory[],
  memory: TableMemory,
): readonly TableMemory[] {
  return [memory, ...withoutMemory(memories, memory)];
}
