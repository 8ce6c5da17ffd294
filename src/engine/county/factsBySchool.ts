import type { CountyFacts, SchoolFact } from './CountyFacts';
import { schoolKey } from './schoolKey';

/**
 * The facts of schools by school key; `null` where the workbook has no such list. Lines of one school are taken together:
 * what two of them tell differently is not given.
 */
export function factsBySchool({ schools }: CountyFacts): ReadonlyMap<string, SchoolFact> | null {
  if (!schools) return null;
  const lines = new Map<string, SchoolFact[]>();
  for (const fact of schools) {
    const key = schoolKey(fact.school);
    lines.set(key, [...(lines.get(key) ?? []), fact]);
  }
  return new Map(
    [...lines].flatMap(([key, facts]) =>
      facts.slice(0, 1).map((first) => [key, joined(first, facts)] as const),
    ),
  );
}

function joined(first: SchoolFact, facts: readonly SchoolFact[]): SchoolFact {
  const number = (field: NumberField): SchoolFact[NumberField] =>
    onlyOne(
      facts.map((fact) => fact[field]),
      (a, b) => a.compare(b) === 0,
    );
  const choice = (field: 'isRural' | 'isBoarding'): boolean | null =>
    onlyOne(
      facts.map((fact) => fact[field]),
      (a, b) => a === b,
    );
  return {
    ...first,
    built: number('built'),
    isRural: choice('isRural'),
    isBoarding: choice('isBoarding'),
    migrantShare: number('migrantShare'),
    allottedFund: number('allottedFund'),
    publicBudget: number('publicBudget'),
    trainingBudget: number('trainingBudget'),
  };
}

type NumberField = 'built' | 'migrantShare' | 'allottedFund' | 'publicBudget' | 'trainingBudget';

function onlyOne<T>(values: readonly (T | null)[], isSame: (a: T, b: T) => boolean): T | null {
  const given = values.filter((value) => value !== null);
  const [first] = given;
  return first !== undefined && given.every((value) => isSame(first, value)) ? first : null;
}
