import type { TableMemory } from './TableMemory';

/**
 * What may be remembered outside the workbook: the template. What was said about single findings speaks of schools
 * (the clerk's own reason may name one, the fingerprint stands for one); it is left out.
 */
export function withoutSchools(memory: TableMemory): TableMemory {
  const mutes = memory.mutes.filter(({ subject }) => subject === null);
  return mutes.length === memory.mutes.length ? memory : { ...memory, mutes };
}
