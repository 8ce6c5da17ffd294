import type { Cells } from '../../cells/Cells';
import type { ReadingFinding } from '../../ReadingFinding';
import type { RosterHeader } from './RosterHeader';
import type { Teacher } from './Teacher';

/**
 * A question for each teacher who stands in the list before: the same name with the same number or date of birth.
 * Without such a column two teachers of one name are two teachers.
 */
export function teachersTwice(
  cells: Cells,
  { columns }: RosterHeader,
  teachers: readonly Teacher[],
): ReadingFinding[] {
  const id = columns.get('id')?.column;
  const name = columns.get('name')?.column;
  if (id === undefined || name === undefined) return [];
  const seen = new Map<string, string>();
  return teachers.flatMap(({ row, cell, school }): ReadingFinding[] => {
    const number = cells.shown(row, id);
    if (number === '') return [];
    const key = `${cells.shown(row, name)}/${number}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, cell);
      return [];
    }
    const details = { school, row: String(row + 1), value: first };
    return [{ code: 'roster-teacher-twice', severity: 'warning', cell, details }];
  });
}
