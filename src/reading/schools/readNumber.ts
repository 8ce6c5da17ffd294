import Fraction from 'fraction.js';
import { exactNumber } from '../../numeric/exactNumber';
import type { CellValue } from '../../workbook/CellValue';
import { cleanWords } from '../cells/cleanWords';
import { writtenUnit, type WrittenUnit } from '../words/units';

/** The number of a cell, exact, or why it holds none. */
export type CellNumber =
  | {
      readonly kind: 'number';
      /** In the column's unit as written; in the quantity's own unit where `ownUnit` is set. */
      readonly value: Fraction;
      readonly isText: boolean;
      /** The unit that the cell names itself, where it is not the column's (`12万元` in a column of 元). */
      readonly ownUnit?: string;
    }
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
  /^(?:[-‐‑–—―−_~ー]+|\/+|\\+|\*+|[.。·]{2,}|[。、]|无|没有|未填报?|未报|未统计|暂无|暂缺|缺|缺报|空|不详|n\/?a|null)$/i;
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
 * @param unit the column's unit as written; a cell may repeat it, or name another one of the same kind (`ownUnit`)
 * @param isPerPupil the column holds values per pupil, so that `2500元/生` is one of them; it is never a total
 */
export function readNumber(value: CellValue, unit: string | null, isPerPupil = false): CellNumber {
  if (value === null) return missing('blank');
  if (typeof value === 'boolean') return missing('not-a-number');
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return missing('not-a-number');
    return value < 0
      ? missing('negative')
      : { kind: 'number', value: exactNumber(value), isText: false };
  }
  return readText(value, { unit, isPerPupil });
}

/** What a column says about the units of its cells. */
interface ColumnUnit {
  readonly unit: string | null;
  readonly isPerPupil: boolean;
}

function readText(text: string, column: ColumnUnit): CellNumber {
  if (text.length > 4 * longest) return missing('not-a-number');
  const words = cleanWords(text)
    .replace(/^['‘’`]/, '')
    .replace(/m2$/i, '㎡');
  if (words === '' || noneGiven.test(words)) return missing('blank');
  if (errorText.test(words)) return missing('error-cell');
  if (isParted(text)) return missing('not-a-number');
  const match = words.length > longest ? null : numeral.exec(words);
  const digits = (match?.[1] ?? '').replace(/,/g, '');
  if (!match || !/\d/.test(digits)) return missing('not-a-number');
  const plain = decimal(digits);
  const value = match[2] === undefined ? plain : plain.mul(powerOfTen(Number(match[2])));
  const read = inUnit(value, match[3] ?? '', column);
  if (!read) return missing('not-a-number');
  return value.s < 0n ? missing('negative') : read;
}

function isParted(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return parted.test(plain) && !thousands.test(plain);
}

/** `.5` and `+7` as well as `12.30`. */
function decimal(digits: string): Fraction {
  if (/^\d{1,15}$/.test(digits)) return new Fraction(Number(digits), 1);
  return new Fraction(digits.replace(/^\+/, '').replace(/^(-?)\./, '$10.'));
}

function powerOfTen(exponent: number): Fraction {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? new Fraction(1n, power) : new Fraction(power, 1n);
}

/**
 * The number with the unit that follows it: the column's own, or another of the same kind, which says more about
 * this one cell than the header does. `null` for words that are no unit, or one of another kind (`12人` in 元).
 */
function inUnit(
  value: Fraction,
  written: string,
  { unit, isPerPupil }: ColumnUnit,
): CellNumber | null {
  if (written === '') return { kind: 'number', value, isText: true };
  const inCell = asWritten(written, isPerPupil);
  if (!inCell) return null;
  const inHeader = unit === null ? null : asWritten(unit, isPerPupil);
  if (inHeader?.factor === inCell.factor && isSameKind(inCell, inHeader)) {
    return { kind: 'number', value, isText: true };
  }
  if (inHeader && !isSameKind(inCell, inHeader)) return null;
  const own = value.mul(new Fraction(inCell.factor));
  return { kind: 'number', value: own, isText: true, ownUnit: written };
}

function isSameKind(one: WrittenUnit, other: WrittenUnit): boolean {
  return one.measures.some((measure) => other.measures.includes(measure));
}

function asWritten(unit: string, isPerPupil: boolean): WrittenUnit | null {
  const total = isPerPupil ? unit.replace(/\/(?:百?名?学?生|人|百人)$/, '') : unit;
  return writtenUnit(total);
}
