import type { ClassFact, CountyFacts } from './CountyFacts';
import { schoolKey } from './schoolKey';

/** The class list by school key; `null` where the workbook has none. */
export function classesBySchool({
  classes,
}: CountyFacts): ReadonlyMap<string, readonly ClassFact[]> | null {
  if (!classes) return null;
  const bySchool = new Map<string, ClassFact[]>();
  for (const one of classes) {
    const key = schoolKey(one.school);
    const there = bySchool.get(key);
    if (there) there.push(one);
    else bySchool.set(key, [one]);
  }
  return bySchool;
}
