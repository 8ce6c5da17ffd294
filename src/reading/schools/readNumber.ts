import Fraction from 'fraction.js';
import { exactNumber } from '../../numeric/exactNumber';
import type { CellValue } from '../../workbook/CellValue';
import { cleanWords } from '../cells/cleanWords';
import { writtenUnit } from '../words/units';

/** The number of a cell, exact, or why it holds none. */
export type CellNumber =
  | { readonly kind: 'number'; readonly value: Fraction; readonly isText: boolean }
  | {
      readonly kind: 'missing';
      readonly reason: 'blank' | 'not-a-number' | 'error-cell' | 'negative';
    };

const missing = (reason: Extract<CellNumber, { kind: 'missing' }>['reason']): CellNumber => ({
  kind: 'missing',
  reason,
});

const errorText =
  /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA|UNKNOWN!)$/i;
const noneGiven =
  /^(?:[-‐‑–—―−_~]+|\/+|\\+|\*+|\.{2,}|、|无|没有|未填|未报|暂无|暂缺|缺|空|n\/?a)$/i;
const numeral = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?)(?:e([+-]?\d{1,2}))?([^\d.,]*)$/i;
/** Two figures in one cell (`411⏎200`, `28 3`); blanks may only part thousands (`2 934`) or stand before a unit. */
const parted = /[\d.,]\s+[\d.,]/;
const thousands = /^[^\d]*\d{1,3}(?:[ ]\d{3})+(?:\.\d+)?[^\d\s]*$/;
/** No figure of a school is longer; what is longer is no number. */
const longest = 40;

/**
 * Reads a cell as an amount: numbers at the decimal that Excel shows, text only when the whole text is one
 * number (`1,443`, `2 934`, `６５２`, `12人` in a column of 人). `600多`, `2563(完中)`, `≥20` and two numbers in one
 * cell are not numbers, and a blank or a sign like `—` is never zero.
 *
 * @param unit the column's unit as written; a cell may repeat it, but not bring another one
 */
export function readNumber(value: CellValue, unit: string | null): CellNumber {
  if (value === null) return missing('blank');
  if (typeof value === 'boolean') return missing('not-a-number');
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return missing('not-a-number');
    return value < 0
      ? missing('negative')
      : { kind: 'number', value: exactNumber(value), isText: false };
  }
  return readText(value, unit);
}

function readText(text: string, unit: string | null): CellNumber {
  if (text.length > 4 * longest) return missing('not-a-number');
  const words = cleanWords(text).replace(/^['‘’`]/, '');
  if (words === '' || noneGiven.test(words)) return missing('blank');
  if (errorText.test(words)) return missing('error-cell');
  if (isParted(text)) return missing('not-a-number');
  const match = words.length > longest ? null : numeral.exec(words);
  const digits = (match?.[1] ?? '').replace(/,/g, '');
  if (!match || !/\d/.test(digits) || !isOwnUnit(match[3] ?? '', unit)) {
    return missing('not-a-number');
  }
  const value = decimal(digits).mul(powerOfTen(Number(match[2] ?? 0)));
  return value.s < 0n ? missing('negative') : { kind: 'number', value, isText: true };
}

function isParted(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return parted.test(plain) && !thousands.test(plain);
}

/** `.5` and `+7` as well as `12.30`. */
function decimal(digits: string): Fraction {
  return new Fraction(digits.replace(/^\+/, '').replace(/^(-?)\./, '$10.'));
}

function powerOfTen(exponent: number): Fraction {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? new Fraction(1n, power) : new Fraction(power, 1n);
}

function isOwnUnit(written: string, unit: string | null): boolean {
  if (written === '') return true;
  const [inCell, inHeader] = [writtenUnit(written), unit === null ? null : asWritten(unit)];
  if (!inCell) return false;
  return inHeader ? inCell.factor === inHeader.factor : inCell.factor === '1';
}

function asWritten(unit: string): ReturnType<typeof writtenUnit> {
  return writtenUnit(unit.replace('㎡', 'm2'));
}
