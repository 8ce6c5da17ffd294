import type { SheetModel } from '../model/SheetModel';
import type { Rect } from '../../../src/workbook/Rect';
import type { HostObject } from '../protocol/HostObject';
import { tellAddress } from './addressing';
import { dataValidationObject } from './dataValidationObject';
import { formatObject } from './formatObject';
import type { HostContext } from './HostContext';
import { rangeObject } from './rangeObject';
import { worksheetObject } from './worksheetObject';

/** `Excel.RangeAreas`: several rectangles of one sheet. */
export function rangeAreasObject(
  context: HostContext,
  sheet: SheetModel,
  areas: readonly Rect[],
): HostObject {
  return {
    className: 'RangeAreas',
    scalars: {
      address: () => tellAddress(sheet, areas),
      areaCount: () => areas.length,
    },
    properties: {
      areas: () => ({
        className: 'RangeCollection',
        identity: {},
        items: () => areas.map((area) => rangeObject(context, sheet, area)),
      }),
      dataValidation: () => dataValidationObject(sheet, areas),
      format: () => formatObject(sheet, areas),
      worksheet: () => worksheetObject(context, sheet),
    },
  };
}
