import type Fraction from 'fraction.js';
import type { SchoolFact } from '../../engine/county/CountyFacts';
import { schoolKey } from '../../engine/county/schoolKey';
import type { CountyFinding } from './CountyFinding';

/**
 * Rows of one school as one, so that the engine gets each school once: a blank gives way; what any two rows tell
 * differently is open, and every row that differs is noted with both cells.
 */
export function joinSchoolFacts(
  rows: readonly SchoolFact[],
  findings: CountyFinding[],
): readonly SchoolFact[] {
  const schools = new Map<string, SchoolFact[]>();
  for (const row of rows) {
    const key = schoolKey(row.school);
    schools.set(key, [...(schools.get(key) ?? []), row]);
  }
  return [...schools.values()].flatMap((same) =>
    same.slice(0, 1).map((first) => joined(first, same, findings)),
  );
}

function joined(
  first: SchoolFact,
  rows: readonly SchoolFact[],
  findings: CountyFinding[],
): SchoolFact {
  const others = new Set<SchoolFact>();
  const only = <T extends boolean | Fraction>(of: (row: SchoolFact) => T | null): T | null => {
    const given = rows.filter((row) => of(row) !== null);
    const value = given[0] ? of(given[0]) : null;
    const differing = given.filter((row) => String(of(row)) !== String(value));
    for (const row of differing) others.add(row);
    return differing.length > 0 ? null : value;
  };
  const fact: SchoolFact = {
    ...first,
    built: only(({ built }) => built),
    isRural: only(({ isRural }) => isRural),
    isBoarding: only(({ isBoarding }) => isBoarding),
    migrantShare: only(({ migrantShare }) => migrantShare),
    allottedFund: only(({ allottedFund }) => allottedFund),
    publicBudget: only(({ publicBudget }) => publicBudget),
    trainingBudget: only(({ trainingBudget }) => trainingBudget),
  };
  for (const { source } of rows.filter((row) => others.has(row))) {
    const details = { school: first.school, by: source };
    findings.push({ code: 'school-twice', severity: 'error', cell: first.source, details });
  }
  return fact;
}
