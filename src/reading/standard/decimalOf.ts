import Fraction from 'fraction.js';
import { exactNumber } from '../../numeric/exactNumber';
import type { CellValue } from '../../workbook/CellValue';
import { cleanWords } from '../cells/cleanWords';

const numeral = /^[≥≤]?([+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[+-]?\d+(?:\.\d+)?)(%?)$/;
const longest = 30;

/** The exact number that a cell of a standard holds (`4.2`, `2,000`, `≥4.2`, `60%`), or `null` where it is none. */
export function decimalOf(value: CellValue): Fraction | null {
  if (typeof value === 'number') return Number.isFinite(value) ? exactNumber(value) : null;
  if (typeof value !== 'string' || value.length > longest) return null;
  const [, digits, percent] = numeral.exec(cleanWords(value)) ?? [];
  if (digits === undefined) return null;
  const number = new Fraction(digits.replace(/[,+]/g, ''));
  return percent === '%' ? number.div(100) : number;
}
