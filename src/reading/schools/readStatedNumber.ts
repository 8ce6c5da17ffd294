import Fraction from 'fraction.js';
import { exactNumber } from '../../numeric/exactNumber';
import { signOf } from '../../numeric/signOf';
import type { CellValue } from '../../workbook/CellValue';
import type { Cells } from '../cells/Cells';
import { cleanWords } from '../cells/cleanWords';
import { isDateFormat } from '../cells/isDateFormat';
import type { Column } from '../Column';
import { pairOfTime } from './pairOfTime';
import { readNumber, type CellNumber } from './readNumber';

/**
 * A value per pupil or per hundred that the table states, in the indicator's unit: 万元 a pupil become yuan, pupils
 * per teacher become teachers per pupil, `1:22` (also where Excel made a time of it) becomes 1/22, and `4.2%` in a
 * column per hundred is 4.2.
 */
export function readStatedNumber(cells: Cells, row: number, column: Column): CellNumber {
  const { meaning, unit } = column;
  const value = cells.value(row, column.column);
  if (meaning.kind !== 'ratio') return readNumber(value, unit);
  const format = cells.format(row, column.column);
  const isRatioOfPeople = meaning.indicator === 'teachers-per-pupil';
  const pair = isRatioOfPeople ? pairIn(value, format) : null;
  if (pair) return pair;
  if (typeof value === 'number' && isDateFormat(format)) return notANumber;
  const read = readNumber(withoutPercent(value, meaning.indicator), unit, true);
  if (read.kind === 'missing' || read.ownUnit !== undefined) return read;
  const { factor } = meaning;
  const scaled = factor === undefined ? read.value : read.value.mul(new Fraction(factor));
  if (meaning.isInverse !== true) return { ...read, value: scaled };
  return signOf(scaled) === 0 ? notANumber : { ...read, value: scaled.inverse() };
}

const notANumber: CellNumber = { kind: 'missing', reason: 'not-a-number' };

function withoutPercent(value: CellValue, indicator: string): CellValue {
  const isPerHundred = indicator.endsWith('-per-100');
  return isPerHundred && typeof value === 'string' ? value.replace(/[%％]\s*$/, '') : value;
}

/** Teachers per pupil from `1:22` or `17:1`: the smaller number is that of the teachers. */
function pairIn(value: CellValue, format: string): CellNumber | null {
  const isTime = typeof value === 'number' && isDateFormat(format);
  const text = isTime ? pairOfTime(value) : cleanWords(value);
  const match = /^(\d{1,4}(?:\.\d{1,6})?)[:∶比](\d{1,4}(?:\.\d{1,6})?)$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const [first, second] = [exactNumber(Number(match[1])), exactNumber(Number(match[2]))];
  const [teachers, pupils] = first.compare(second) <= 0 ? [first, second] : [second, first];
  if (signOf(teachers) === 0) return notANumber;
  return { kind: 'number', value: teachers.div(pupils), isText: false };
}
