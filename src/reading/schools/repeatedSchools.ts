import type { School } from '../../engine/School';
import { cleanWords } from '../cells/cleanWords';
import type { ReadingFinding } from '../ReadingFinding';

/**
 * A finding for each school that stands in the table before, under the same name, stage and district.
 *
 * @param districts words of each school's district cell, `''` without one
 */
export function repeatedSchools(
  schools: readonly School[],
  districts: readonly string[],
): ReadingFinding[] {
  const seen = new Map<string, string>();
  return schools.flatMap((school, at): ReadingFinding[] => {
    const key = [cleanWords(school.name), school.stage ?? '', districts[at] ?? ''].join('/');
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, school.source);
      return [];
    }
    const details = { school: school.name, value: first };
    return [{ code: 'duplicate-school', severity: 'warning', cell: school.source, details }];
  });
}
