import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import type { Region } from '../region/Region';
import { roughFigure } from '../schools/roughFigure';
import { medianOf } from './medianOf';

/** Median of value ÷ pupils over all rows that have both, or `null` without any. */
export function medianPerPupil(
  cells: Cells,
  region: Region,
  { column, columns }: { column: Column; columns: readonly Column[] },
): number | null {
  const stage = column.meaning.kind === 'field' ? column.meaning.stage : null;
  const pupils = pupilColumns(columns, stage);
  const ratios: number[] = [];
  for (let row = region.bodyTop; row <= region.bodyBottom; row++) {
    const value = roughFigure(cells, row, column) ?? 0;
    if (value === 0) continue;
    const count = pupils.reduce((sum, one) => sum + (roughFigure(cells, row, one) ?? 0), 0);
    if (count > 0) ratios.push(value / count);
  }
  return medianOf(ratios);
}

/** The column of all pupils, or those of the stages that add up to it. */
function pupilColumns(columns: readonly Column[], stage: string | null): readonly Column[] {
  const all = columns.filter(
    ({ meaning }) => meaning.kind === 'field' && meaning.field === 'pupils',
  );
  const wanted = all.filter(({ meaning }) => meaning.kind === 'field' && meaning.stage === stage);
  return wanted.length > 0 ? wanted : all;
}
