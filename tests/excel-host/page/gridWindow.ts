import type { SheetModel } from '../model/SheetModel';

/** Height of a row on the screen, in pixels. */
export const rowHeight = 22;
const rowsBeyond = 12;

/** The rows and columns of a sheet that are on the screen; hidden ones are left out. */
export interface GridWindow {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Height of what is above and below the rows, in pixels. */
  readonly above: number;
  readonly below: number;
}

/** What is seen of a sheet when it is scrolled down by so many pixels in a window of this height. */
export function gridWindow(sheet: SheetModel, scrollTop: number, height: number): GridWindow {
  const used = sheet.usedArea(false);
  const hiddenRows = new Set(sheet.settings.hiddenRows);
  const hiddenColumns = new Set(sheet.settings.hiddenColumns);
  const all = upTo(Math.max((used?.bottom ?? 0) + 20, 40)).filter((row) => !hiddenRows.has(row));
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - rowsBeyond);
  const count = Math.ceil(height / rowHeight) + 2 * rowsBeyond;
  const rows = all.slice(first, first + count);
  return {
    rows,
    columns: upTo(Math.max((used?.right ?? 0) + 5, 14)).filter((one) => !hiddenColumns.has(one)),
    above: first * rowHeight,
    below: Math.max(0, all.length - first - count) * rowHeight,
  };
}

function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}
