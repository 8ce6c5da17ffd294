import type Fraction from 'fraction.js';
import type { SchoolFact } from '../../engine/county/CountyFacts';
import type { CountyFinding } from './CountyFinding';

/** Rows of one school as one: a blank gives way, facts that differ are open and noted with both cells. */
export function joinSchoolFacts(
  rows: readonly SchoolFact[],
  findings: CountyFinding[],
): readonly SchoolFact[] {
  const schools = new Map<string, SchoolFact>();
  for (const row of rows) {
    const first = schools.get(row.school);
    schools.set(row.school, first ? joined(first, row, findings) : row);
  }
  return [...schools.values()];
}

function joined(first: SchoolFact, next: SchoolFact, findings: CountyFinding[]): SchoolFact {
  let differs = false;
  const both = <T extends boolean | Fraction>(one: T | null, other: T | null): T | null => {
    if (one === null || other === null) return one ?? other;
    if (String(one) === String(other)) return one;
    differs = true;
    return null;
  };
  const fact: SchoolFact = {
    ...first,
    built: both(first.built, next.built),
    isRural: both(first.isRural, next.isRural),
    isBoarding: both(first.isBoarding, next.isBoarding),
    migrantShare: both(first.migrantShare, next.migrantShare),
    allottedFund: both(first.allottedFund, next.allottedFund),
    publicBudget: both(first.publicBudget, next.publicBudget),
    trainingBudget: both(first.trainingBudget, next.trainingBudget),
  };
  if (differs) {
    const details = { school: first.school, by: next.source };
    findings.push({ code: 'school-twice', severity: 'error', cell: first.source, details });
  }
  return fact;
}
