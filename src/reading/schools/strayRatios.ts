import { mayDecide } from '../columns/mayDecide';
import { medianOf } from '../columns/medianOf';
import type { ReadingFinding } from '../ReadingFinding';
import type { SchoolRow } from '../rows/BodyReading';
import { nameCell } from '../rows/nameCell';
import { readFigure } from './readFigure';
import type { SchoolContext } from './SchoolContext';

/** Schools of one county never differ so much; a slipped point or another unit does. */
const farOff = 50;

/**
 * A question for each stated value that a verdict rests on and that is fifty times smaller or larger than the middle
 * of its column (K17): 0.25 among 2500.
 */
export function strayRatios(
  { cells, layout }: SchoolContext,
  rows: readonly SchoolRow[],
  told: readonly ReadingFinding[],
): ReadingFinding[] {
  const decides = mayDecide(layout.columns);
  const known = new Set(told.map(({ cell }) => cell));
  const columns = layout.columns.filter((one) => one.meaning.kind === 'ratio' && decides(one));
  return columns.flatMap((column) => {
    const values = rows.flatMap((row) => {
      const read = readFigure(cells, row.row, column);
      const value = read.kind === 'number' ? read.value.valueOf() : 0;
      return value > 0 ? [{ row, value }] : [];
    });
    const median = medianOf(values.map(({ value }) => value));
    if (median === null) return [];
    const strays = values.filter(
      ({ value }) => value * farOff <= median || value >= median * farOff,
    );
    return strays.flatMap(({ row }): ReadingFinding[] => {
      const cell = cells.address(row.row, column.column);
      if (known.has(cell)) return [];
      const at = nameCell(cells, layout, row.nameRow);
      const details = {
        school: cells.words(at.row, at.column),
        row: String(row.row + 1),
        header: column.header.join(' > '),
        text: String(cells.value(row.row, column.column)).trim(),
        value: String(Number(median.toPrecision(4))),
      };
      return [{ code: 'ratio-stray', severity: 'warning', cell, details }];
    });
  });
}
