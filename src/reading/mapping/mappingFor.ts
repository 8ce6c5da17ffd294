import { isSameTemplate } from './isSameTemplate';
import type { TableMapping } from './TableMapping';

/** The first of the mappings that was made for a header with these marks, or `null`. */
export function mappingFor(
  headerMarks: readonly string[],
  mappings: readonly TableMapping[],
): TableMapping | null {
  return mappings.find((mapping) => isSameTemplate(mapping.headerMarks, headerMarks)) ?? null;
}
