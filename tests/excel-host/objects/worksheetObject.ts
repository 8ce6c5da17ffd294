import type { SheetModel, Visibility } from '../model/SheetModel';
import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import { areasOf } from './addressing';
import type { HostContext } from './HostContext';
import { freezePanesObject, pageLayoutObject } from './pageObjects';
import { rangeAreasObject } from './rangeAreasObject';
import { rangeObject } from './rangeObject';

const wholeSheet = { top: 0, left: 0, bottom: 1048575, right: 16383 };

/** `Excel.Worksheet`. */
export function worksheetObject(context: HostContext, sheet: SheetModel): HostObject {
  const { settings } = sheet;
  return {
    className: 'Worksheet',
    identity: { Id: sheet.id },
    scalars: {
      id: () => sheet.id,
      name: () => settings.name,
      visibility: () => settings.visibility,
      tabColor: () => settings.tabColor,
    },
    setters: {
      name: (value) => context.workbook.rename(sheet, String(value)),
      visibility: (value) => setVisibility(context, sheet, value),
      tabColor: (value) => {
        settings.tabColor = String(value);
      },
    },
    properties: {
      protection: () => ({
        className: 'WorksheetProtection',
        identity: {},
        scalars: { protected: () => settings.isProtected },
      }),
      freezePanes: () => freezePanesObject(sheet),
      pageLayout: () => pageLayoutObject(sheet),
    },
    objectMethods: {
      getRange: (address) => {
        const [area = wholeSheet, second] = address === undefined ? [] : areasOf(address);
        if (second) throw new HostError('InvalidArgument', String(address));
        return rangeObject(context, sheet, area);
      },
      getRanges: (address) => rangeAreasObject(context, sheet, areasOf(address)),
      getUsedRangeOrNullObject: (valuesOnly) => {
        const area = sheet.usedArea(valuesOnly === true);
        return area ? rangeObject(context, sheet, area) : null;
      },
    },
    valueMethods: {
      activate: () => context.workbook.activate(sheet),
      delete: () => context.workbook.delete(sheet),
    },
  };
}

function setVisibility(context: HostContext, sheet: SheetModel, value: unknown): void {
  const wanted = String(value);
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(wanted)) {
    throw new HostError('InvalidArgument', wanted);
  }
  const isLast = context.workbook.sheets.every(
    (other) => other === sheet || other.settings.visibility !== 'Visible',
  );
  if (isLast && wanted !== 'Visible') throw new HostError('InvalidOperation', sheet.settings.name);
  sheet.settings.visibility = wanted as Visibility;
}
