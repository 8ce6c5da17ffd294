import type { ReadingFinding } from '../../ReadingFinding';
import { groupedBy } from '../joining/groupedBy';
import { schoolPart } from './schoolPart';
import type { Teacher } from './Teacher';

/** Teachers by school, in order of appearance, with questions about codes that do not tell schools apart. */
export interface TeachersBySchool {
  readonly groups: readonly (readonly Teacher[])[];
  readonly questions: readonly ReadingFinding[];
}

/**
 * Groups teachers by the name and the code of their school; a row without a code belongs to the one school of its
 * name. A code under several names tells nothing: it is not used and asked about, as is a row without a code whose
 * name has several.
 */
export function teachersBySchool(teachers: readonly Teacher[]): TeachersBySchool {
  const shared = sharedCodes(teachers);
  const told = teachers.map((teacher) =>
    teacher.code !== null && shared.has(teacher.code) ? { ...teacher, code: null } : teacher,
  );
  const codes = new Map<string, Set<string>>();
  for (const { school, code } of told) {
    if (code === null) continue;
    codes.set(school, (codes.get(school) ?? new Set()).add(code));
  }
  const keyOf = ({ school, code }: Teacher): string => {
    const [only = '', ...others] = codes.get(school) ?? [];
    return `${school}\n${code ?? (others.length > 0 ? '' : only)}`;
  };
  const uncoded = told.filter(
    ({ school, code }) => code === null && (codes.get(school)?.size ?? 0) > 1,
  );
  return {
    groups: [...groupedBy(told, keyOf).values()],
    questions: [
      ...shared.values(),
      ...[...groupedBy(uncoded, ({ school }) => school).values()].flatMap(codeMissing),
    ],
  };
}

/** The question about each code that stands under several names; parts of one school may share theirs. */
function sharedCodes(teachers: readonly Teacher[]): ReadonlyMap<string, ReadingFinding> {
  const firstNames = new Map<string, string>();
  const shared = new Map<string, ReadingFinding>();
  for (const { school, code, codeCell, row } of teachers) {
    if (code === null) continue;
    const name = school.replace(schoolPart, '');
    const first = firstNames.get(code);
    if (first === undefined) firstNames.set(code, name);
    else if (first !== name && !shared.has(code)) {
      const details = { row: String(row + 1), school, text: code, value: first };
      const about = { code: 'roster-code-shared', severity: 'warning', cell: codeCell } as const;
      shared.set(code, { ...about, details });
    }
  }
  return shared;
}

function codeMissing(uncoded: readonly Teacher[]): ReadingFinding[] {
  return uncoded.slice(0, 1).map(({ school, codeCell, row }) => ({
    code: 'roster-code-missing',
    severity: 'warning',
    cell: codeCell,
    details: { row: String(row + 1), school, value: String(uncoded.length) },
  }));
}
