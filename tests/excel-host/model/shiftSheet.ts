import type { Rect } from '../../../src/workbook/Rect';
import type { Shift } from '../formula/movedFormula';
import { shifted } from '../formula/movedFormula';
import type { Cell } from './Cell';
import type { SheetModel } from './SheetModel';

/** Moves cells, merged areas, hidden rows, sizes and the filter of a sheet; formulas are not looked at. */
export function shiftSheet(sheet: SheetModel, shift: Shift): void {
  const cells = [...sheet.touched()].flatMap(({ row, column, cell }) => {
    const at = shift.kind === 'rows' ? shifted(shift, row) : row;
    const left = shift.kind === 'columns' ? shifted(shift, column) : column;
    return at === null || left === null ? [] : [{ row: at, column: left, cell }];
  });
  sheet.refill(cells.map((placed) => ({ ...placed, cell: withoutSpill(placed.cell) })));
  for (const { row, column, cell } of cells) {
    if (cell.spill) sheet.rewrite(row, column, {});
  }
  const { settings } = sheet;
  settings.merges = settings.merges
    .flatMap((merge) => shiftedArea(merge, shift) ?? [])
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  const moved = (numbers: readonly number[]) =>
    numbers.flatMap((number) => shifted(shift, number) ?? []);
  const sizes = (known: Record<number, number>) =>
    Object.fromEntries(
      Object.entries(known).flatMap(([number, size]) => {
        const at = shifted(shift, Number(number));
        return at === null ? [] : [[at, size]];
      }),
    );
  if (shift.kind === 'rows') {
    settings.hiddenRows = moved(settings.hiddenRows);
    settings.rowHeights = sizes(settings.rowHeights);
  } else {
    settings.hiddenColumns = moved(settings.hiddenColumns);
    settings.columnWidths = sizes(settings.columnWidths);
  }
  shiftFilter(sheet, shift, moved);
}

/** What a formula spilled is worked out again at the new place. */
function withoutSpill({ spill: _spill, spilledFrom, ...cell }: Cell): Cell {
  return spilledFrom ? { ...cell, value: null } : cell;
}

function shiftFilter(
  { settings }: SheetModel,
  shift: Shift,
  moved: (numbers: readonly number[]) => number[],
): void {
  const { autoFilter } = settings;
  if (!autoFilter) return;
  const area = shiftedArea(autoFilter.area, shift);
  const hides = shift.kind === 'rows' ? moved(autoFilter.hides) : autoFilter.hides;
  settings.autoFilter = area ? { ...autoFilter, area, hides } : null;
}

/** Where an area is after a shift; it grows with rows put into it; `null` when all of it was taken away. */
function shiftedArea(area: Rect, shift: Shift): Rect | null {
  const isRows = shift.kind === 'rows';
  const [first, last] = isRows ? [area.top, area.bottom] : [area.left, area.right];
  const start = shifted(shift, first) ?? shift.at;
  const end = shifted(shift, last) ?? shift.at - 1;
  if (start > end) return null;
  return isRows ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end };
}
