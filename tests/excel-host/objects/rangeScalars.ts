import type { Rect } from '../../../src/workbook/Rect';
import { isErrorValue } from '../formula/FormulaValue';
import type { Cell } from '../model/Cell';
import type { SheetModel } from '../model/SheetModel';
import { isUnbounded, tellAddress } from './addressing';
import { numbersBetween } from './numbersBetween';
import { shownText } from './shownText';

/** What an `Excel.Range` can be asked for. */
export function rangeScalars(sheet: SheetModel, area: Rect): Record<string, () => unknown> {
  const { settings } = sheet;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const each = (read: (cell: Cell) => unknown) => () =>
    isUnbounded(area) ? null : cellMatrix(area, (r, c) => read(sheet.cell(r, c)));
  return {
    address: () => tellAddress(sheet, [area]),
    addressLocal: () => tellAddress(sheet, [area]),
    rowIndex: () => area.top,
    columnIndex: () => area.left,
    rowCount: () => rows,
    columnCount: () => columns,
    cellCount: () => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns),
    isEntireColumn: () => rows === 1048576,
    isEntireRow: () => columns === 16384,
    values: each(({ value }) => value ?? ''),
    formulas: each(({ formula, value }) => formula ?? value ?? ''),
    text: each(shownText),
    valueTypes: each(valueType),
    numberFormat: each(({ numberFormat }) => numberFormat),
    hasSpill: () => {
      if (isUnbounded(area)) return null;
      const cells = cellMatrix(area, (r, c) => sheet.cell(r, c)).flat();
      return allOrNone(cells.map(({ spill, spilledFrom }) => Boolean(spill ?? spilledFrom)));
    },
    rowHidden: () => hidden(area.top, area.bottom, settings.hiddenRows),
    columnHidden: () => hidden(area.left, area.right, settings.hiddenColumns),
  };
}

/** Rows of what is read of each cell. */
export function cellMatrix<T>(area: Rect, read: (row: number, column: number) => T): T[][] {
  return numbersBetween(area.top, area.bottom).map((row) =>
    numbersBetween(area.left, area.right).map((column) => read(row, column)),
  );
}

function valueType({ value }: Cell): string {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) ? 'Error' : 'String';
}

function hidden(first: number, last: number, numbers: readonly number[]): boolean | null {
  const count = new Set(numbers.filter((number) => number >= first && number <= last)).size;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

/** `null` where only some are. */
function allOrNone(flags: readonly boolean[]): boolean | null {
  const count = flags.filter(Boolean).length;
  return count === 0 ? false : count === flags.length ? true : null;
}
