import type { School } from '../../src/engine/School';
import { readTable } from '../../src/reading/readTable';
import type { SchoolTable } from '../../src/reading/SchoolTable';
import { gridOf, type GridOptions, type Rows } from './gridOf';

/** The table that is read from rows of values; throws where it is refused. */
export function readTableOf(rows: Rows, options: GridOptions = {}): SchoolTable {
  const outcome = readTable(gridOf(rows, options));
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusal));
  return outcome.table;
}

/** Names, kinds and stages of the schools. */
export function schoolsOf({ schools }: SchoolTable): (string | null)[][] {
  return schools.map(({ name, kind, stage }) => [name, kind, stage]);
}

/** Codes and A1 cells of the questions. */
export function questionsOf({ questions }: SchoolTable): string[] {
  return questions.map(({ code, cell }) => `${code} ${cell.replace(/^.*!/, '')}`);
}

/** Codes and A1 cells of all findings. */
export function findingsOf({ findings }: SchoolTable): string[] {
  return findings.map(({ code, cell }) => `${code} ${cell.replace(/^.*!/, '')}`);
}

/** A school's amount of the whole row as text, or why there is none. */
export function amountOf(
  table: SchoolTable,
  at: number,
  field: keyof School['amounts'],
): string | undefined {
  const amount = table.schools[at]?.amounts[field]?.whole;
  return amount && ('value' in amount ? amount.value.toString() : amount.missing);
}
