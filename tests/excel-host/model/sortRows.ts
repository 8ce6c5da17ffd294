import { rectAddress } from '../../../src/workbook/notation/rectAddress';
import type { Rect } from '../../../src/workbook/Rect';
import { HostError } from '../protocol/HostError';
import type { Cell } from './Cell';
import { rectsMeet } from './rectsMeet';
import type { SheetModel } from './SheetModel';

/** Sorts whole rows of an area: contents and looks move, formulas are taken along as they are written. */
export function sortRows(
  sheet: SheetModel,
  area: Rect,
  { column, isDescending }: { readonly column: number; readonly isDescending: boolean },
): void {
  if (sheet.settings.merges.some((merge) => rectsMeet(merge, area))) {
    throw new HostError('MergedRangeConflict', rectAddress(area));
  }
  sheet.mustBeUnlocked(area);
  const rows = rowsOf(sheet, area);
  const sign = isDescending ? -1 : 1;
  const sorted = [...rows].sort(
    (a, b) => sign * compare(a[column - area.left], b[column - area.left]),
  );
  for (const [r, cells] of sorted.entries()) {
    for (const [c, cell] of cells.entries()) sheet.put(area.top + r, area.left + c, cell);
  }
}

function rowsOf(sheet: SheetModel, { top, left, bottom, right }: Rect): Cell[][] {
  return Array.from({ length: bottom - top + 1 }, (_row, r) =>
    Array.from({ length: right - left + 1 }, (_cell, c) => sheet.cell(top + r, left + c)),
  );
}

/** Numbers before texts, blanks last. */
function compare(a: Cell | undefined, b: Cell | undefined): number {
  const [x, y] = [a?.value ?? null, b?.value ?? null];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  if (typeof x === 'number') return -1;
  return typeof y === 'number' ? 1 : String(x).localeCompare(String(y), 'zh-CN');
}
