import { cleanWords } from '../cells/cleanWords';
import type { ReadingFinding } from '../ReadingFinding';
import type { ReadRow } from './ReadRow';

/**
 * A finding for each school that stands in the table before, under the same name, stage and district. Two schools with
 * different codes are different schools, and a branch is no repetition of its main school.
 */
export function repeatedSchools(rows: readonly ReadRow[]): ReadingFinding[] {
  const seen = new Map<string, Map<string | null, string>>();
  return rows.flatMap(({ school, district }): ReadingFinding[] => {
    if (school.branchOf !== null) return [];
    const key = [cleanWords(school.name), school.stage ?? '', district].join('/');
    const known = seen.get(key) ?? new Map<string | null, string>();
    seen.set(key, known);
    const first = firstOf(known, school.code);
    if (!known.has(school.code)) known.set(school.code, school.source);
    if (first === undefined) return [];
    const details = { school: school.name, value: first };
    return [{ code: 'duplicate-school', severity: 'warning', cell: school.source, details }];
  });
}

/** The one with the same code; without a code, any. */
function firstOf(
  known: ReadonlyMap<string | null, string>,
  code: string | null,
): string | undefined {
  if (code !== null) return known.get(code) ?? known.get(null);
  return known.values().next().value;
}
