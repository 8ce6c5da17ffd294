import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import type { Region } from '../region/Region';
import { roughFigure } from '../schools/roughFigure';
import { isSchoolName } from '../words/isSchoolName';

/** Texts that speak of rooms or sports grounds. */
export interface SpaceNotes {
  /** Of the whole table: its title lines, and footnotes among or below the rows. */
  readonly ofTable: readonly string[];
  /** Of one school: what stands in its row. */
  readonly ofSchools: readonly { readonly cell: string; readonly text: string }[];
}

const shortest = 8;
const longest = 400;

/** Texts in and around a table that speak of rooms (用房) or sports grounds, in time proportional to its cells. */
export function spaceNotes(
  cells: Cells,
  { titleLines, ...region }: Region,
  columns: readonly Column[],
): SpaceNotes {
  const ofTable = titleLines.map(({ text }) => text);
  const ofSchools: { cell: string; text: string }[] = [];
  for (let row = region.bodyTop; row <= region.bodyBottom; row++) {
    const notes: { cell: string; text: string }[] = [];
    for (let column = region.left; column <= region.right; column++) {
      const value = cells.value(row, column);
      if (typeof value !== 'string' || value.length < shortest || value.length > longest) continue;
      const text = cells.words(row, column);
      if (/用房|场地|场馆/.test(text)) notes.push({ cell: cells.address(row, column), text });
    }
    if (notes.length === 0) continue;
    if (isSchoolRow(cells, row, columns)) ofSchools.push(...notes);
    else ofTable.push(...notes.map(({ text }) => text));
  }
  return { ofTable, ofSchools };
}

/** Whether the row holds a figure, or the name of a school that is not filled in. */
function isSchoolRow(cells: Cells, row: number, columns: readonly Column[]): boolean {
  return columns.some((column) => {
    const { kind } = column.meaning;
    if (kind === 'name') return isSchoolName(cells.words(row, column.column));
    return (kind === 'field' || kind === 'ratio') && roughFigure(cells, row, column) !== null;
  });
}
