import type { SourceRow } from './SourceRow';

/** Quantities and stated values that rows have an entry for. */
export function fieldsIn(rows: readonly SourceRow[]): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const { school } of rows) {
    for (const field of Object.keys(school.amounts)) fields.add(field);
    for (const indicator of Object.keys(school.stated)) fields.add(indicator);
  }
  return fields;
}
