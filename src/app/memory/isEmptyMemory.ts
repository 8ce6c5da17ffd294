import type { TableMemory } from './TableMemory';

/** Whether nothing is said about the template, beyond which rows are its header. */
export function isEmptyMemory({ mapping, mutes }: TableMemory): boolean {
  return mapping.columns.length === 0 && mapping.stage === null && mutes.length === 0;
}
