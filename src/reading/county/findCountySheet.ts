import type { Grid } from '../../workbook/Grid';
import { cellsOf } from '../cells/cellsOf';
import type { Cells } from '../cells/Cells';
import { contentFits } from './contentFits';
import type { CountySheet, CountySheetKind } from './CountySheet';
import { findColumns } from './findColumns';
import { headerKinds } from './headerKinds';

/** A header stands in one of the first rows. */
const headerRows = 12;
const titleRows = 3;
const standardHeader = ['类别', '编号', '项目', '单位', '小学', '初中'];
const standardHeaderEnglish = ['Category', 'Code', 'Item', 'Unit', 'Primary', 'Junior'];
const overviewTitle = /^(?:总体研判|Countyoverview)(?:·|$)/;
const verdictLine = /^(?:结论|Verdict):/;
const headingRows = 4;

/**
 * The sheet of the county's part that a grid is, known by its header words in any order and under any sheet name, and
 * by what stands under them; `null` for every other sheet.
 */
export function findCountySheet(grid: Grid): CountySheet | null {
  const cells = cellsOf(grid);
  const { top, bottom } = cells.area;
  for (let row = top; row <= Math.min(bottom, top + headerRows - 1); row++) {
    const ours = writtenByUs(cells, row);
    if (ours) return { kind: ours, cells, headerRow: row, columns: new Map() };
    const found = filledInAt(cells, row);
    if (found) return found;
  }
  return null;
}

function filledInAt(cells: Cells, headerRow: number): CountySheet | null {
  const columns = findColumns(cells, headerRow);
  for (const { kind, all, others, least, not } of headerKinds) {
    const sheet: CountySheet = { kind, cells, headerRow, columns };
    const isHeader =
      all.every((column) => columns.has(column)) &&
      others.filter((column) => columns.has(column)).length >= least &&
      !not.some((column) => columns.has(column));
    if (isHeader && contentFits(sheet)) return sheet;
  }
  return null;
}

function writtenByUs(cells: Cells, row: number): CountySheetKind | null {
  const { area, words } = cells;
  const title = words(row, area.left);
  if (row < titleRows && overviewTitle.test(title) && hasVerdict(cells, row)) return 'overview';
  const found = new Set<string>();
  for (let column = area.left; column <= area.right; column++) found.add(words(row, column));
  const isStandard = [standardHeader, standardHeaderEnglish].some((header) =>
    header.every((word) => found.has(word)),
  );
  return isStandard ? 'standard' : null;
}

/** Whether the verdict of an overview stands below its title. */
function hasVerdict({ area, words }: Cells, title: number): boolean {
  for (let row = title + 1; row < title + headingRows; row++) {
    if (verdictLine.test(words(row, area.left))) return true;
  }
  return false;
}
