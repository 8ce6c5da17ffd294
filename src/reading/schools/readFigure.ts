import Fraction from 'fraction.js';
import { fields } from '../../standards/fields';
import type { Cells } from '../cells/Cells';
import { isDateFormat } from '../cells/isDateFormat';
import type { Column } from '../Column';
import { writtenUnit } from '../words/units';
import { readNumber, type CellNumber } from './readNumber';
import { readStatedNumber } from './readStatedNumber';
import { readYesNo } from './readYesNo';

/**
 * The number in a cell of a column of figures, in the column's unit as written (a stated value per pupil: in the
 * indicator's unit), or why there is none. A date that Excel made of `3-5` is no number.
 */
export function readFigure(cells: Cells, row: number, column: Column): CellNumber {
  const { meaning, unit } = column;
  if (meaning.kind === 'ratio') return readStatedNumber(cells, row, column);
  const value = cells.value(row, column.column);
  if (meaning.kind !== 'field') return readNumber(value, unit);
  const measure = fields[meaning.field].unit;
  if (measure === 'yes-no') return readYesNo(value);
  const read = readNumber(value, unit);
  if (read.kind === 'missing') return read;
  if (!read.isText && isDateFormat(cells.format(row, column.column))) {
    return { kind: 'missing', reason: 'not-a-number' };
  }
  if (read.ownUnit === undefined) return read;
  const own = writtenUnit(read.ownUnit);
  if (!own?.measures.includes(measure)) return { kind: 'missing', reason: 'not-a-number' };
  const inColumn = read.value.div(new Fraction(meaning.factor));
  return own.factor === meaning.factor
    ? { kind: 'number', value: inColumn, isText: true }
    : { ...read, value: inColumn };
}
