import type { ScopeRule } from '../standards/ScopeRule';
import type { Amount } from './Amount';
import { isKnown } from './isKnown';
import type { School } from './School';

/**
 * Whether a scope rule leaves a school out. A rule about the number of pupils holds only where the number is
 * known.
 */
export function excludes(rule: ScopeRule, school: School, pupils: Amount | undefined): boolean {
  if (rule.kinds && !rule.kinds.includes(school.kind)) return false;
  if (rule.sponsors && !rule.sponsors.includes(school.sponsor)) return false;
  if (rule.pupilsBelow === undefined) return true;
  return isKnown(pupils) && pupils.value.compare(rule.pupilsBelow) < 0;
}
