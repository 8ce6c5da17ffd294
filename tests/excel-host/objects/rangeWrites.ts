import type { Rect } from '../../../src/workbook/Rect';
import type { SheetModel } from '../model/SheetModel';
import { typedInput } from '../model/typedInput';
import { HostError } from '../protocol/HostError';
import { isUnbounded, tellAddress } from './addressing';
import type { HostContext } from './HostContext';
import { numbersBetween } from './numbersBetween';

/** A range and what it stands in. */
export interface RangePlace {
  readonly context: HostContext;
  readonly sheet: SheetModel;
  readonly area: Rect;
}

/** Refuses an array of another shape than the range. */
export function mustHaveShape(area: Rect, rows: number, columns: number): void {
  if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1) {
    throw new HostError('InvalidArgument', `${rows} x ${columns} into another shape`);
  }
}

/** Takes values or formulas as if they were typed; `null` leaves a cell alone. */
export function writeValues({ context, sheet, area }: RangePlace, input: unknown): void {
  const at = inputOf(area, input);
  if (isUnbounded(area)) throw new HostError('InvalidArgument', 'whole rows or columns');
  sheet.mustNotCutMerges(area);
  sheet.change(area, (cell, row, column) => {
    const entry = at(row, column);
    if (entry === null || entry === undefined) return {};
    const typed = typedInput(entry, cell.numberFormat);
    return {
      value: typed.value,
      formula: typed.formula,
      numberFormat: typed.numberFormat ?? cell.numberFormat,
    };
  });
  context.events.changed(sheet, tellAddress(sheet, [area]), 'add-in');
}

export function writeNumberFormats(sheet: SheetModel, area: Rect, input: unknown): void {
  const at = inputOf(area, input);
  sheet.change(
    area,
    (cell, row, column) => {
      const entry = at(row, column);
      return { numberFormat: entry === null ? cell.numberFormat : String(entry) };
    },
    'look',
  );
}

/** `Range.clear` */
export function clearCells({ context, sheet, area }: RangePlace, applyTo: unknown): void {
  const what = String(applyTo ?? 'All');
  if (!['All', 'Contents', 'Formats'].includes(what)) {
    throw new HostError('ApiNotFound', `Range.clear(${what})`);
  }
  if (what !== 'Formats') {
    sheet.mustNotCutMerges(area);
    sheet.change(area, () => ({ value: null, formula: null }));
  }
  if (what !== 'Contents') {
    sheet.change(area, () => ({ numberFormat: 'General', fill: null, look: {} }), 'look');
  }
  if (what !== 'Formats') context.events.changed(sheet, tellAddress(sheet, [area]), 'add-in');
}

/** Hides or shows rows or columns of an area. */
export function setHidden(
  { context, sheet, area }: RangePlace,
  kind: 'rows' | 'columns',
  value: unknown,
): void {
  sheet.mustAllow(kind === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const member = kind === 'rows' ? 'hiddenRows' : 'hiddenColumns';
  const [first, last] = kind === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const others = sheet.settings[member].filter((number) => number < first || number > last);
  const added = value === true ? numbersBetween(first, last) : [];
  sheet.settings[member] = [...others, ...added].sort((a, b) => a - b);
  if (kind === 'rows') {
    context.events.tell('rowHidden', sheet, {
      address: `${first + 1}:${last + 1}`,
      changeType: value === true ? 'Hidden' : 'Unhidden',
    });
  }
}

/** `Range.merge`; `across` merges each row by itself. */
export function mergeCells({ sheet, area }: RangePlace, across: unknown): void {
  const parts =
    across === true
      ? numbersBetween(area.top, area.bottom).map((row) => ({ ...area, top: row, bottom: row }))
      : [area];
  for (const part of parts) sheet.merge(part);
}

/** The input of every cell: a matrix of the range's shape, or one value for all of them. */
function inputOf(area: Rect, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows: unknown[][] = input;
  mustHaveShape(area, rows.length, rows[0]?.length ?? 0);
  return (row, column) => rows[row - area.top]?.[column - area.left];
}
