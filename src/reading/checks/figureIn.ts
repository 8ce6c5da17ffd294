import Fraction from 'fraction.js';
import type { Column } from '../Column';
import { readFigure } from '../schools/readFigure';
import type { SheetCheck } from './SheetCheck';

/** The figure of a row in a column of raw quantities, in the quantity's own unit; `null` where there is none. */
export function figureIn(
  { context: { cells } }: SheetCheck,
  row: number,
  column: Column,
): Fraction | null {
  const read = readFigure(cells, row, column);
  if (read.kind === 'missing') return null;
  const { meaning } = column;
  return meaning.kind === 'field' ? read.value.mul(new Fraction(meaning.factor)) : read.value;
}
