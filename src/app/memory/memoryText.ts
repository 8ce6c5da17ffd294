import type { TableMemory } from './TableMemory';

/** The member that says what kind of file this is, with the version of its form. */
export const memoryFileKey = 'junheng-templates';

/** Templates as the text of a file for colleagues; `parseMemories` reads it back. */
export function memoryText(memories: readonly TableMemory[]): string {
  return JSON.stringify({ [memoryFileKey]: 1, templates: memories }, null, 2);
}
