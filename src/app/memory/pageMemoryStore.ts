import type { MemoryStore } from './MemoryStore';
import type { TableMemory } from './TableMemory';

/** Keeps templates as long as the page lives. */
export function pageMemoryStore(): MemoryStore {
  let kept: readonly TableMemory[] = [];
  return {
    load: () => kept,
    save: (memories) => {
      kept = memories;
    },
  };
}
