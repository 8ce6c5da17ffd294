import type Fraction from 'fraction.js';

/** A year of four digits: 98 says nothing about a century. */
export function isYear(year: Fraction): boolean {
  return year.d === 1n && year.compare(1000) >= 0 && year.compare(9999) <= 0;
}
