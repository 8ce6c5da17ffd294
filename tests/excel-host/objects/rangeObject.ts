import type { Rect } from '../../../src/workbook/Rect';
import type { Cell, Fill } from '../model/Cell';
import type { SheetModel } from '../model/SheetModel';
import { rectsMeet } from '../model/SheetModel';
import { typedInput } from '../model/typedInput';
import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import { tellAddress } from './addressing';
import { formatObject } from './formatObject';
import type { HostContext } from './HostContext';
import { rangeAreasObject } from './rangeAreasObject';
import { worksheetObject } from './worksheetObject';

const mostMergedAreas = 512;
const areaOfRange = new WeakMap<HostObject, Rect>();

/** `Excel.Range`: one rectangle of a sheet. */
export function rangeObject(context: HostContext, sheet: SheetModel, area: Rect): HostObject {
  const range: HostObject = {
    className: 'Range',
    scalars: scalarsOf(sheet, area),
    setters: {
      values: (input) => writeValues({ context, sheet, area }, input),
      formulas: (input) => writeValues({ context, sheet, area }, input),
      numberFormat: (input) => writeNumberFormats(sheet, area, input),
    },
    properties: {
      format: () => formatObject(sheet, [area]),
      worksheet: () => worksheetObject(context, sheet),
    },
    objectMethods: {
      getRow: (row) => {
        const top = area.top + Number(row);
        return rangeObject(context, sheet, { ...area, top, bottom: top });
      },
      getBoundingRect: (other) => rangeObject(context, sheet, boundingRect(area, other)),
      getMergedAreasOrNullObject: () => mergedAreas(context, sheet, area),
    },
    valueMethods: {
      _ValidateArraySize: (rows, columns) => mustHaveShape(area, Number(rows), Number(columns)),
      getCellProperties: (wish) => matrix(area, (r, c) => cellProperties(sheet.cell(r, c), wish)),
      getRowProperties: () =>
        numbers(area.top, area.bottom).map((row) => ({
          rowHidden: sheet.settings.hiddenRows.includes(row),
        })),
      getColumnProperties: () =>
        numbers(area.left, area.right).map((column) => ({
          columnHidden: sheet.settings.hiddenColumns.includes(column),
        })),
      clear: (applyTo) => clearCells({ context, sheet, area }, String(applyTo ?? 'All')),
      merge: () => sheet.merge(area),
      select: () => {
        context.workbook.activate(sheet);
        sheet.settings.selection = [area];
      },
    },
  };
  areaOfRange.set(range, area);
  return range;
}

interface Place {
  readonly context: HostContext;
  readonly sheet: SheetModel;
  readonly area: Rect;
}

function scalarsOf(sheet: SheetModel, area: Rect): Record<string, () => unknown> {
  const { hiddenRows, hiddenColumns } = sheet.settings;
  return {
    address: () => tellAddress(sheet, [area]),
    rowIndex: () => area.top,
    columnIndex: () => area.left,
    rowCount: () => area.bottom - area.top + 1,
    columnCount: () => area.right - area.left + 1,
    values: () => matrix(area, (r, c) => sheet.cell(r, c).value ?? ''),
    formulas: () =>
      matrix(area, (r, c) => sheet.cell(r, c).formula ?? sheet.cell(r, c).value ?? ''),
    numberFormat: () => matrix(area, (r, c) => sheet.cell(r, c).numberFormat),
    rowHidden: () => shared(numbers(area.top, area.bottom), hiddenRows),
    columnHidden: () => shared(numbers(area.left, area.right), hiddenColumns),
  };
}

function matrix<T>(area: Rect, read: (row: number, column: number) => T): T[][] {
  return numbers(area.top, area.bottom).map((row) =>
    numbers(area.left, area.right).map((column) => read(row, column)),
  );
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** All hidden, none hidden, or `null` for some. */
function shared(all: readonly number[], hidden: readonly number[]): boolean | null {
  const set = new Set(hidden);
  const count = all.filter((number) => set.has(number)).length;
  return count === 0 ? false : count === all.length ? true : null;
}

const noFill: Fill = { color: '#FFFFFF', pattern: 'None' };

/** Only what was asked for: `{format: {fill: {color: true, …}}}`. */
function cellProperties({ fill }: Cell, wish: unknown): unknown {
  const told: Readonly<Record<string, string>> = { patternColor: '#000000', ...(fill ?? noFill) };
  const asked = Object.keys((wish as { format: { fill: object } }).format.fill);
  const known = asked.map((member) => {
    const value = told[member];
    if (value === undefined) throw new HostError('ApiNotFound', `CellPropertiesFill.${member}`);
    return [member, value];
  });
  return { format: { fill: Object.fromEntries(known) } };
}

function mustHaveShape(area: Rect, rows: number, columns: number): void {
  if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1) {
    throw new HostError('InvalidArgument', `${rows} x ${columns} into another shape`);
  }
}

/** The input of every cell: a matrix of the range's shape, or one value for all of them. */
function inputOf(area: Rect, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows: unknown[][] = input;
  mustHaveShape(area, rows.length, rows[0]?.length ?? 0);
  return (row, column) => rows[row - area.top]?.[column - area.left];
}

function writeValues({ context, sheet, area }: Place, input: unknown): void {
  sheet.mustBeOpen();
  const at = inputOf(area, input);
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
  context.tell('changed', sheet, tellAddress(sheet, [area]));
}

function writeNumberFormats(sheet: SheetModel, area: Rect, input: unknown): void {
  const at = inputOf(area, input);
  sheet.change(area, (cell, row, column) => {
    const entry = at(row, column);
    return { numberFormat: entry === null ? cell.numberFormat : String(entry) };
  });
}

function clearCells({ context, sheet, area }: Place, applyTo: string): void {
  if (applyTo !== 'Contents') throw new HostError('ApiNotFound', `Range.clear(${applyTo})`);
  sheet.mustNotCutMerges(area);
  sheet.change(area, () => ({ value: null, formula: null }));
  context.tell('changed', sheet, tellAddress(sheet, [area]));
}

function mergedAreas(context: HostContext, sheet: SheetModel, area: Rect): HostObject | null {
  const merges = sheet.settings.merges.filter((merge) => rectsMeet(merge, area));
  if (merges.length > mostMergedAreas) throw new HostError('InvalidOperation', 'merged areas');
  return merges.length === 0 ? null : rangeAreasObject(context, sheet, merges);
}

function boundingRect(area: Rect, other: unknown): Rect {
  const second = areaOfRange.get(other as HostObject);
  if (!second) throw new HostError('InvalidArgument', 'getBoundingRect');
  return {
    top: Math.min(area.top, second.top),
    left: Math.min(area.left, second.left),
    bottom: Math.max(area.bottom, second.bottom),
    right: Math.max(area.right, second.right),
  };
}
