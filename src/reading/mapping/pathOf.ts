import { withoutYears } from './withoutYears';

/** Header words of a column, from the top down, as one text by which a remembered choice finds it again. */
export function pathOf(header: readonly string[]): string {
  return header
    .map(withoutYears)
    .filter((words) => words !== '')
    .join(' > ');
}
