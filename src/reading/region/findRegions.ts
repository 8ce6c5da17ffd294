import type { Cells } from '../cells/Cells';
import { recogniseHeader } from '../columns/recogniseHeader';
import { headerPaths, type ColumnSpan } from '../header/headerPaths';
import { inheritGroups } from '../header/inheritGroups';
import { rawUnderRatio } from '../header/rawUnderRatio';
import { headerMarksOf } from '../mapping/headerMarksOf';
import { mappingFor } from '../mapping/mappingFor';
import { settleHeaders } from '../mapping/settleHeaders';
import type { ReadOptions } from '../ReadOptions';
import { findHeaders } from './findHeaders';
import type { HeaderBlock } from './HeaderBlock';
import { joinRepeats } from './joinRepeats';
import type { Region } from './Region';
import { tableBands } from './tableBands';
import { titleLines } from './titleLines';

/** Every table of the sheet, in reading order. A header that is repeated below counts as one table. */
export function findRegions(cells: Cells, options: ReadOptions = {}): Region[] {
  const bands = options.headerRows ? [cells] : tableBands(cells);
  return bands
    .flatMap((band) => regionsOf(band, options))
    .sort((a, b) => a.header.top - b.header.top || a.left - b.left);
}

function regionsOf(cells: Cells, options: ReadOptions): Region[] {
  const headers = settleHeaders(cells, findHeaders(cells), options);
  const regions = headers.flatMap((header, at) => {
    const from = (headers[at - 1]?.bottom ?? cells.area.top - 1) + 1;
    const bodyBottom = (headers[at + 1]?.top ?? cells.area.bottom + 1) - 1;
    return spansOf(cells, header, bodyBottom).map((span): Region => {
      const headerMarks = headerMarksOf(cells, header, span);
      return {
        header,
        ...span,
        bodyTop: header.bottom + 1,
        bodyBottom,
        paths: rawUnderRatio(inheritGroups(headerPaths(cells, header, span))),
        titleLines: titleLines(cells, { headerTop: header.top, from, ...span }),
        innerTitles: [],
        headerMarks,
        mapping: mappingFor(headerMarks, options.mappings ?? []),
      };
    });
  });
  return joinRepeats(cells, regions).map((region) => withoutBlankEnd(cells, region));
}

/** Blank rows below a table are nobody's: a selection there touches none. */
function withoutBlankEnd(cells: Cells, region: Region): Region {
  const { left, right, bodyTop } = region;
  let { bodyBottom } = region;
  while (bodyBottom >= bodyTop && isBlankRow(cells, bodyBottom, { left, right })) bodyBottom--;
  return bodyBottom === region.bodyBottom ? region : { ...region, bodyBottom };
}

function isBlankRow(cells: Cells, row: number, { left, right }: ColumnSpan): boolean {
  for (let column = left; column <= right; column++) {
    if (cells.value(row, column) !== null || cells.isUncalculated(row, column)) return false;
  }
  return true;
}

/**
 * The columns of each table that shares these header rows: runs of used columns, where a run without a name
 * column belongs to the table on its left (a clerk's blank column), and one without header words to none.
 */
function spansOf(cells: Cells, header: HeaderBlock, bodyBottom: number): ColumnSpan[] {
  const spans: { left: number; right: number; hasName: boolean }[] = [];
  for (const run of usedRuns(cells, header.top, bodyBottom)) {
    const paths = headerPaths(cells, header, run);
    if (paths.every((path) => path.length === 0)) continue;
    const hasName = paths.some((path) => recogniseHeader(path).meaning.kind === 'name');
    const last = spans[spans.length - 1];
    if (last && !(hasName && last.hasName)) {
      last.right = run.right;
      last.hasName ||= hasName;
    } else spans.push({ ...run, hasName });
  }
  return spans.map(({ left, right }) => ({ left, right }));
}

function usedRuns(cells: Cells, top: number, bottom: number): ColumnSpan[] {
  const runs: { left: number; right: number }[] = [];
  for (let column = cells.area.left; column <= cells.area.right; column++) {
    let isUsed = false;
    for (let row = top; row <= bottom && !isUsed; row++) {
      isUsed = cells.value(row, column) !== null;
    }
    if (!isUsed) continue;
    const last = runs[runs.length - 1];
    if (last && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}
