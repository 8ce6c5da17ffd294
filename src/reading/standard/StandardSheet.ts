import type Fraction from 'fraction.js';
import type { Cells } from '../cells/Cells';
import { decimalOf } from './decimalOf';
import { decimalText } from './decimalText';
import type { StandardHeader } from './findStandardHeader';
import type { StandardColumn } from './StandardColumn';
import type { StandardProblem, StandardProblemCode } from './StandardProblem';

/** What a number must be. */
export interface NumberWish {
  readonly measure?: 'amount' | 'share' | 'year' | 'whole';
  /** Whether nothing may stand there. */
  readonly mayBeBlank?: boolean;
  /** Decimal text of the standard that this one is based on. */
  readonly usual?: string | null;
}

const errorText = /^#[A-Z0-9/_]+[!?]?$/i;
const years = { first: 1900, last: 2100 };

/** A sheet 评估标准 while it is read: its cells by row and column, and every problem that was met. */
export class StandardSheet {
  readonly problems: StandardProblem[] = [];

  constructor(
    readonly cells: Cells,
    readonly header: StandardHeader,
    /** Row by number, e.g. `指4`, in the order of the sheet. */
    readonly rows: ReadonlyMap<string, number>,
  ) {}

  /** The text of a cell without blanks at its ends; `''` when blank. */
  text(row: number, column: StandardColumn): string {
    return String(this.cells.value(row, this.header.columns[column]) ?? '').trim();
  }

  /** Notes a problem at a cell. */
  fail(
    code: StandardProblemCode,
    [row, column]: readonly [number, StandardColumn],
    details: StandardProblem['details'] = {},
  ): null {
    const cell = this.cells.address(row, this.header.columns[column]);
    this.problems.push({ code, cell, details });
    return null;
  }

  /** The row of a number; where it is missing, that is a problem at the header. */
  needed(code: string): number | null {
    const row = this.rows.get(code);
    if (row === undefined)
      return this.fail('row-missing', [this.header.row, 'code'], { text: code });
    return row;
  }

  /** Decimal text, or `null` where the cell is blank or wrong; what is wrong is noted. */
  number(at: readonly [number, StandardColumn], wish: NumberWish = {}): string | null {
    const [row, column] = at;
    const text = this.text(row, column);
    if (text === '') {
      if (this.cells.isUncalculated(row, this.header.columns[column])) {
        return this.fail('formula-without-value', at);
      }
      return wish.mayBeBlank ? null : this.fail('number-missing', at);
    }
    if (errorText.test(text)) return this.fail('error-cell', at, { text });
    const value = decimalOf(this.cells.value(row, this.header.columns[column]));
    if (value === null) return this.fail('not-a-number', at, { text });
    const wrong = wrongNumber(value, wish.measure ?? 'amount');
    return wrong ? this.fail(wrong, at, { text }) : decimalText(value, wish.usual ?? null);
  }

  /** The choice that the words of a cell mean, or `null`, which is noted. */
  choice<Value extends string>(
    at: readonly [number, StandardColumn],
    words: Readonly<Partial<Record<Value, readonly string[]>>>,
  ): Value | null {
    const [row, column] = at;
    const said = this.cells.words(row, this.header.columns[column]).toLowerCase();
    const values = Object.keys(words) as Value[];
    const found = values.find((value) => words[value]?.includes(said));
    if (found !== undefined) return found;
    const choices = values.map((value) => words[value]?.[0] ?? value).join('、');
    return this.fail('choice-unknown', at, { text: this.text(row, column), choices });
  }
}

function wrongNumber(
  value: Fraction,
  measure: NonNullable<NumberWish['measure']>,
): StandardProblemCode | null {
  if (value.compare(0) < 0) return 'negative';
  if (measure === 'share') return value.compare(1) > 0 ? 'over-one' : null;
  if (value.equals(0)) return 'zero';
  if (measure === 'amount') return null;
  if (value.d !== 1n) return 'not-whole';
  const isYear = value.compare(years.first) >= 0 && value.compare(years.last) <= 0;
  return measure === 'year' && !isYear ? 'year-unlikely' : null;
}
