import type { CountySheet } from './CountySheet';
import { wordsIn } from './wordsIn';

/** More pupils than this are a school's, not a class's. */
const mostPupils = 150;

/**
 * Whether the rows under 学校 | 班级 | 学生数 are classes: 班级 may as well count the classes of a school. Class names
 * with their grade say so; numbers alone do where a grade of a school has several rows, or one class each.
 */
export function classesFit(sheet: CountySheet, rows: readonly number[]): boolean {
  const classes = rows.map((row) => wordsIn(sheet, row, 'class')).filter((name) => name !== '');
  const large = rows.filter((row) => Number(wordsIn(sheet, row, 'pupils')) > mostPupils);
  if (classes.length === 0 || 2 * large.length > rows.length) return false;
  if (classes.some(isNamed)) return true;
  const isOurs = (['stage', 'grade'] as const).every((column) => sheet.columns.has(column));
  if (isOurs && classes.some((name) => name.endsWith('班'))) return true;
  const groups = rows.map((row) =>
    (['school', 'stage', 'grade'] as const).map((name) => wordsIn(sheet, row, name)).join('|'),
  );
  if (new Set(groups).size < groups.length) return true;
  return sheet.columns.has('grade') && classes.every((name) => /^\(?1\)?班?$/.test(name));
}

function isNamed(words: string): boolean {
  return /年级|^[初高][一二三]|^[一二三四五六七八九]\(?\d|^\(\d{1,2}\)班?$|^\d{3}班$/.test(words);
}
