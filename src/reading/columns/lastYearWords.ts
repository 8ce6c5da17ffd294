import type { FieldId } from '../../standards/FieldId';

const lastYear =
  /\(?(?:上一?(?:个)?(?:学年度?|年度?)|去年|前一学年)(?:末|底|同期)?(?:数据|情况)?\)?/;

const fieldOfLastYear: Readonly<Partial<Record<FieldId, FieldId>>> = {
  pupils: 'last-year-pupils',
  'full-time-teachers': 'last-year-full-time-teachers',
  'teaching-space': 'last-year-teaching-space',
  'teaching-space-net': 'last-year-teaching-space',
  'sports-space': 'last-year-sports-space',
  'equipment-value': 'last-year-equipment-value',
  books: 'last-year-books',
};

/** A header path with the words for the year before taken out, or `null` when none of them speaks of it. */
export function withoutLastYear(header: readonly string[]): readonly string[] | null {
  const rest = header.map((words) => words.replace(lastYear, ''));
  return rest.some((words, at) => words !== header[at]) ? rest : null;
}

/** The field that holds last year's figure of a quantity, or `null` when nothing asks for it. */
export function lastYearField(field: FieldId): FieldId | null {
  return fieldOfLastYear[field] ?? null;
}
