import type { ClassWords } from './classStage';

/**
 * Whether a number under 班级 may count the classes of a grade: it is above 1, and the list has no class before it
 * of the same school and grade.
 */
export function countsClasses(
  { school, stage, grade, name }: ClassWords,
  list: readonly ClassWords[],
): boolean {
  if (!/^\d{1,2}$/.test(name) || Number(name) < 2) return false;
  return !list.some(
    (other) =>
      other.school === school &&
      other.stage === stage &&
      other.grade === grade &&
      other.name !== name,
  );
}
