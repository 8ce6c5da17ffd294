import type { Cells } from '../cells/Cells';
import type { HeaderBlock } from '../region/HeaderBlock';
import { isCodeRow } from '../region/isCodeRow';
import type { ReadOptions } from '../ReadOptions';
import { headerMarksOf } from './headerMarksOf';
import { isSameTemplate } from './isSameTemplate';
import { rowMark } from './rowMark';

/** A header of so many rows, with the blank ones between them, is none. */
const mostRows = 12;

/**
 * The headers of a sheet as the clerk's word settles them: the rows that were marked are a header, and a remembered
 * header that automatic finding missed or cut otherwise is found by its marks. Headers that were found and overlap
 * one of these give way. Takes time in proportion to the cells and the number of templates.
 */
export function settleHeaders(
  cells: Cells,
  found: readonly HeaderBlock[],
  { mappings = [], headerRows }: ReadOptions,
): readonly HeaderBlock[] {
  const marked = headerRows ? clipped(cells, headerRows) : null;
  const settled = marked ? replaced(found, [marked]) : found;
  if (mappings.length === 0) return settled;
  const { left, right } = cells.area;
  const known = settled.map((header) => headerMarksOf(cells, header, { left, right }));
  const missed = mappings
    .map(({ headerMarks }) => headerMarks)
    .filter((marks) => marks.length > 0 && !known.some((one) => isSameTemplate(one, marks)));
  if (missed.length === 0) return settled;
  const remembered = findMarks(cells, missed);
  const free = marked ? remembered.filter((block) => !overlaps(block, marked)) : remembered;
  return replaced(settled, free);
}

/** The marked rows as far as they were read, with the code rows under them; `null` when none was. */
function clipped(
  cells: Cells,
  [from, to]: NonNullable<ReadOptions['headerRows']>,
): HeaderBlock | null {
  const top = Math.max(from, cells.area.top);
  const bottom = Math.min(to, cells.area.bottom);
  return top > bottom ? null : blockOf(cells, top, bottom);
}

/** A header from `top` to `bottom` and the code rows that follow it. */
function blockOf(cells: Cells, top: number, bottom: number): HeaderBlock {
  const codeRows: number[] = [];
  for (let row = top; row <= bottom; row++) if (isCodeRow(cells, row)) codeRows.push(row);
  let last = bottom;
  while (last < cells.area.bottom && last - bottom < 2 && isCodeRow(cells, last + 1)) {
    last++;
    codeRows.push(last);
  }
  return { top, bottom: last, codeRows };
}

/** Every place where the marks of one of the templates stand in rows below each other; blank rows may lie between. */
function findMarks(cells: Cells, templates: readonly (readonly string[])[]): HeaderBlock[] {
  const starts = new Map<string, (readonly string[])[]>();
  for (const marks of templates) {
    const [first = ''] = marks;
    starts.set(first, [...(starts.get(first) ?? []), marks]);
  }
  const rows = worded(cells);
  const blocks: HeaderBlock[] = [];
  for (let at = 0; at < rows.length; at++) {
    const start = rows[at];
    const hit = (starts.get(start?.mark ?? '') ?? []).find((marks) =>
      marks.every((mark, offset) => rows[at + offset]?.mark === mark),
    );
    const end = hit && rows[at + hit.length - 1];
    if (!hit || !start || !end || end.row - start.row >= mostRows) continue;
    blocks.push(blockOf(cells, start.row, end.row));
    at += hit.length - 1;
  }
  return blocks;
}

/** Rows that have a mark: neither blank nor a row of codes. */
function worded(cells: Cells): { row: number; mark: string }[] {
  const { top, bottom, left, right } = cells.area;
  const rows: { row: number; mark: string }[] = [];
  for (let row = top; row <= bottom; row++) {
    const mark = rowMark(cells, row, { left, right });
    if (mark !== '' && !isCodeRow(cells, row)) rows.push({ row, mark });
  }
  return rows;
}

/** The blocks in place of those they overlap, from the top down. Neither list overlaps itself. */
function replaced(
  found: readonly HeaderBlock[],
  blocks: readonly HeaderBlock[],
): readonly HeaderBlock[] {
  if (blocks.length === 0) return found;
  const byTop = (a: HeaderBlock, b: HeaderBlock): number => a.top - b.top;
  const kept: HeaderBlock[] = [];
  let at = 0;
  for (const header of found) {
    while (at < blocks.length && (blocks[at]?.bottom ?? 0) < header.top) at++;
    const block = blocks[at];
    if (!block || !overlaps(block, header)) kept.push(header);
  }
  return [...kept, ...blocks].sort(byTop);
}

function overlaps(a: HeaderBlock, b: HeaderBlock): boolean {
  return a.top <= b.bottom && b.top <= a.bottom;
}
