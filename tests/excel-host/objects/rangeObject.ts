import type { Rect } from '../../../src/workbook/Rect';
import { rectsMeet } from '../model/rectsMeet';
import type { SheetModel } from '../model/SheetModel';
import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import { cellProperties } from './cellProperties';
import { dataValidationObject } from './dataValidationObject';
import { formatObject } from './formatObject';
import type { HostContext } from './HostContext';
import { numbersBetween } from './numbersBetween';
import { rangeArea, rememberArea } from './rangeArea';
import { rangeAreasObject } from './rangeAreasObject';
import { cellMatrix, rangeScalars } from './rangeScalars';
import type { RangePlace } from './rangeWrites';
import {
  clearCells,
  mergeCells,
  mustHaveShape,
  setHidden,
  writeNumberFormats,
  writeValues,
} from './rangeWrites';
import { selectAreas } from './selectAreas';
import { shiftCells } from './shiftCells';
import { worksheetObject } from './worksheetObject';

const mostMergedAreas = 512;

/** `Excel.Range`: one rectangle of a sheet. */
export function rangeObject(context: HostContext, sheet: SheetModel, area: Rect): HostObject {
  const place = { context, sheet, area };
  const range: HostObject = {
    className: 'Range',
    scalars: rangeScalars(sheet, area),
    setters: {
      values: (input) => writeValues(place, input),
      formulas: (input) => writeValues(place, input),
      numberFormat: (input) => writeNumberFormats(sheet, area, input),
      rowHidden: (value) => setHidden(place, 'rows', value),
      columnHidden: (value) => setHidden(place, 'columns', value),
    },
    properties: {
      dataValidation: () => dataValidationObject(sheet, [area]),
      format: () => formatObject(sheet, [area]),
      worksheet: () => worksheetObject(context, sheet),
    },
    objectMethods: rangesFrom(place),
    valueMethods: {
      _ValidateArraySize: (rows, columns) => mustHaveShape(area, Number(rows), Number(columns)),
      getCellProperties: (wish) =>
        cellMatrix(area, (r, c) => cellProperties(sheet.cell(r, c), wish)),
      getRowProperties: () =>
        numbersBetween(area.top, area.bottom).map((row) => ({
          rowHidden: sheet.settings.hiddenRows.includes(row),
        })),
      getColumnProperties: () =>
        numbersBetween(area.left, area.right).map((column) => ({
          columnHidden: sheet.settings.hiddenColumns.includes(column),
        })),
      clear: (applyTo) => clearCells(place, applyTo),
      merge: (across) => mergeCells(place, across),
      unmerge: () => {
        sheet.mustBeOpen();
        const { merges } = sheet.settings;
        sheet.settings.merges = merges.filter((merge) => !rectsMeet(merge, area));
      },
      select: () => selectAreas(context, sheet, [area]),
      delete: (direction) => shiftCells(place, 'delete', direction),
    },
  };
  rememberArea(range, area);
  return range;
}

/** Ranges that are told from this one. */
function rangesFrom({
  context,
  sheet,
  area,
}: RangePlace): NonNullable<HostObject['objectMethods']> {
  const other = (rect: Rect): HostObject => rangeObject(context, sheet, rect);
  return {
    getRow: (row) => {
      const top = area.top + Number(row);
      return other({ ...area, top, bottom: top });
    },
    getColumn: (column) => {
      const left = area.left + Number(column);
      return other({ ...area, left, right: left });
    },
    getCell: (row, column) => {
      const [top, left] = [area.top + Number(row), area.left + Number(column)];
      return other({ top, left, bottom: top, right: left });
    },
    getEntireRow: () => other({ ...area, left: 0, right: 16383 }),
    getEntireColumn: () => other({ ...area, top: 0, bottom: 1048575 }),
    getBoundingRect: (second) => other(boundingRect(area, rangeArea(second))),
    getIntersectionOrNullObject: (second) => {
      const met = rangeArea(second);
      return rectsMeet(area, met) ? other(intersection(area, met)) : null;
    },
    getMergedAreasOrNullObject: () => {
      const merges = sheet.settings.merges.filter((merge) => rectsMeet(merge, area));
      if (merges.length > mostMergedAreas) throw new HostError('InvalidOperation', 'merged areas');
      return merges.length === 0 ? null : rangeAreasObject(context, sheet, merges);
    },
    insert: (direction) => {
      shiftCells({ context, sheet, area }, 'insert', direction);
      return other(area);
    },
  };
}

function boundingRect(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function intersection(a: Rect, b: Rect): Rect {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}
