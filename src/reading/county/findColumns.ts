import type { Cells } from '../cells/Cells';
import type { CountyColumn } from './CountyColumn';
import type { PlacedColumn } from './CountySheet';
import { columnWords } from './columnWords';

const byWords: ReadonlyMap<string, CountyColumn> = new Map(
  (Object.entries(columnWords) as [CountyColumn, readonly string[]][]).flatMap(([column, words]) =>
    words.map((word) => [word, column] as const),
  ),
);

/** Columns of a header row by their words; of two with the same meaning the first one. */
export function findColumns(cells: Cells, row: number): ReadonlyMap<CountyColumn, PlacedColumn> {
  const found = new Map<CountyColumn, PlacedColumn>();
  for (let column = cells.area.left; column <= cells.area.right; column++) {
    const header = cells.words(row, column);
    const meaning = byWords.get(bare(header));
    if (meaning && !found.has(meaning))
      found.set(meaning, { column, header, unit: unitOf(header) });
  }
  return found;
}

function bare(header: string): string {
  return header
    .replace(/\([^()]*\)?$/, '')
    .replace(/^\*|[*:]$/g, '')
    .toLowerCase();
}

function unitOf(header: string): string | null {
  return /\((?:单位:)?([^()]+)\)?$/.exec(header)?.[1] ?? null;
}
