import type { Grid } from '../Grid';
import { isInside } from '../notation/isInside';
import type { Rect } from '../Rect';
import { WorkbookError } from '../WorkbookError';
import type { SheetContent } from './package/SheetContent';

/** More cells than this are not read at once. */
const cellLimit = 2_000_000;

export interface GridSource {
  readonly sheet: string;
  readonly content: SheetContent;
  readonly numberFormats: readonly string[];
  readonly selection: Grid['selection'];
  readonly hasRecord: boolean;
  readonly sheets: Grid['sheets'];
}

/** The used part of a sheet as a grid: the rectangle round all cells that hold something and all merged areas. */
export function gridOf(source: GridSource): Grid {
  const { sheet, content, numberFormats, selection, hasRecord, sheets } = source;
  const area = usedArea(content);
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (height * width > cellLimit) throw new WorkbookError('too-large', { sheet });
  const values = blank<Grid['values'][number][number]>(height, width, null);
  const formulas = blank(height, width, false);
  const formats = blank(height, width, 'General');
  for (const cell of content.cells) {
    if (!isInside(cell, area)) continue;
    const row = cell.row - area.top;
    const column = cell.column - area.left;
    put(values[row], column, cell.value);
    put(formulas[row], column, cell.isFormula);
    put(formats[row], column, numberFormats[cell.style] ?? 'General');
  }
  return {
    sheet,
    area,
    values,
    formulas,
    numberFormats: formats,
    merges: content.merges,
    hiddenRows: content.hiddenRows.filter((row) => row >= area.top && row <= area.bottom),
    hiddenColumns: hiddenColumns(content, area),
    selection,
    isProtected: content.isProtected,
    hasRecord,
    sheets,
  };
}

function usedArea({ cells, merges }: SheetContent): Rect {
  let area: Rect | null = null;
  const add = (rect: Rect): void => {
    area = area === null ? rect : union(area, rect);
  };
  for (const { row, column, value, isFormula } of cells) {
    if (value === null && !isFormula) continue;
    add({ top: row, left: column, bottom: row, right: column });
  }
  merges.forEach(add);
  return area ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

function union(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function hiddenColumns({ hiddenColumns: spans }: SheetContent, { left, right }: Rect): number[] {
  const columns: number[] = [];
  for (let column = left; column <= right; column++) {
    if (spans.some(({ first, last }) => column >= first && column <= last)) columns.push(column);
  }
  return columns;
}

function blank<T>(height: number, width: number, value: T): T[][] {
  return Array.from({ length: height }, () => new Array<T>(width).fill(value));
}

function put<T>(cells: T[] | undefined, column: number, value: T): void {
  if (cells) cells[column] = value;
}
