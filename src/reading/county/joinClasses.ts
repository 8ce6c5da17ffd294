import type { ClassFact } from '../../engine/county/CountyFacts';
import { schoolKey } from '../../engine/county/schoolKey';
import type { CountyFinding, CountyFindingCode } from './CountyFinding';

/** A row of a class list. */
export interface ClassRow {
  readonly fact: ClassFact;
  /** Whether nothing stands where its pupils should. */
  readonly isBlank: boolean;
  /** Whether its name tells the grade, so that no other class of its school has it. */
  readonly isUnique: boolean;
}

/**
 * Rows of one class (school, stage and name) as one: a blank gives way; pupils that differ in any two rows are open.
 * Every further row is noted with both cells. Names without a grade (1班) may be two classes and stay two.
 */
export function joinClasses(
  rows: readonly ClassRow[],
  findings: CountyFinding[],
): readonly ClassFact[] {
  const classes = new Map<string, ClassRow[]>();
  for (const row of rows) {
    const { school, stage, name, source } = row.fact;
    const key = [schoolKey(school), stage, name || source].join('|');
    classes.set(key, [...(classes.get(key) ?? []), row]);
  }
  return [...classes.values()].flatMap((same) => joined(same, findings));
}

function joined(rows: readonly ClassRow[], findings: CountyFinding[]): readonly ClassFact[] {
  const first = rows.find(({ isBlank }) => !isBlank) ?? rows[0];
  if (!first) return [];
  const isOne = rows.every(({ isUnique }) => isUnique);
  let differs = false;
  for (const row of rows) {
    if (row === first) continue;
    const isOther = isOne && !row.isBlank && !isSame(row.fact, first.fact);
    differs ||= isOther;
    findings.push(repeat(row.fact, first.fact, isOther ? 'class-differs' : 'class-twice'));
  }
  if (!isOne) return rows.map(({ fact }) => fact);
  return [differs ? { ...first.fact, pupils: null } : first.fact];
}

function repeat(
  { school, name, source }: ClassFact,
  first: ClassFact,
  code: CountyFindingCode,
): CountyFinding {
  const severity = code === 'class-differs' ? 'error' : 'warning';
  return { code, severity, cell: source, details: { school, text: name, by: first.source } };
}

function isSame({ pupils }: ClassFact, { pupils: other }: ClassFact): boolean {
  return pupils === null || other === null ? pupils === other : pupils.equals(other);
}
