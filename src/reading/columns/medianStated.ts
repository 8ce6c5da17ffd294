import type { Cells } from '../cells/Cells';
import type { Column, ColumnMeaning } from '../Column';
import type { Region } from '../region/Region';
import { roughFigure } from '../schools/roughFigure';
import { medianOf } from './medianOf';
import { ratioOf } from './ratioOf';

/**
 * Median of the values per pupil that the table states for a quantity, or `null` where it states none. Only values
 * per one pupil: a value per hundred says the same with another scale.
 */
export function medianStated(
  cells: Cells,
  region: Region,
  { meaning, columns }: { meaning: ColumnMeaning; columns: readonly Column[] },
): number | null {
  if (meaning.kind !== 'field') return null;
  const indicator = ratioOf(meaning.field, false)?.indicator;
  const column = columns.find(
    (one) =>
      one.meaning.kind === 'ratio' &&
      one.meaning.indicator === indicator &&
      one.meaning.stage === meaning.stage,
  );
  if (!column) return null;
  return medianOf(statedValues(cells, region, column));
}

/** The positive numbers of a column of stated values, in the indicator's unit. */
export function statedValues(cells: Cells, region: Region, column: Column): number[] {
  const values: number[] = [];
  for (let row = region.bodyTop; row <= region.bodyBottom; row++) {
    const value = roughFigure(cells, row, column) ?? 0;
    if (value > 0) values.push(value);
  }
  return values;
}
