import Fraction from 'fraction.js';
import { isDateFormat } from '../cells/isDateFormat';
import type { CountyCell, CountyPlace } from './CountyCell';

const earliest = 1900;
const latest = 2100;
const msPerDay = 86_400_000;

/** A year of four digits, also of a date (`2016年9月`, `2016-09`); a school year of two years is a problem. */
export function readYear({ cells, row, column }: CountyPlace): CountyCell {
  const value = cells.value(row, column);
  if (typeof value === 'number' && isDateFormat(cells.format(row, column))) {
    // Days since 30 December 1899.
    const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * msPerDay);
    return within(date.getUTCFullYear());
  }
  const match = /^(\d{4})(?:年度?|学年)?(?:[-./年]?\d{1,2}(?:月|[-./月]\d{1,2}日?)?)?$/.exec(
    cells.words(row, column),
  );
  return match && !/^\d{5,}$/.test(match[0]) ? within(Number(match[1])) : problem;
}

const problem = { kind: 'problem', code: 'not-a-year' } as const;

function within(year: number): CountyCell {
  if (!(year >= earliest && year <= latest)) return problem;
  return { kind: 'number', value: new Fraction(year) };
}
