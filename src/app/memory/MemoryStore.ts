import type { TableMemory } from './TableMemory';

/** Where templates are remembered between sessions. Never throws: where nothing can be kept, nothing is. */
export interface MemoryStore {
  readonly load: () => readonly TableMemory[];
  readonly save: (memories: readonly TableMemory[]) => void;
}
