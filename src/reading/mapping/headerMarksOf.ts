import type { Cells } from '../cells/Cells';
import type { ColumnSpan } from '../header/headerPaths';
import type { HeaderBlock } from '../region/HeaderBlock';
import { rowMark } from './rowMark';

/** Marks of a header's rows from the top down, by which a `TableMapping` finds the template again. */
export function headerMarksOf(
  cells: Cells,
  { top, bottom, codeRows }: HeaderBlock,
  span: ColumnSpan,
): readonly string[] {
  const marks: string[] = [];
  for (let row = top; row <= bottom; row++) {
    if (codeRows.includes(row)) continue;
    const mark = rowMark(cells, row, span);
    if (mark !== '') marks.push(mark);
  }
  return marks;
}
