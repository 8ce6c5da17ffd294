import type { SheetModel } from '../model/SheetModel';
import type { Visibility } from '../model/SheetSettings';
import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import { areasOf } from './addressing';
import { autoFilterObject } from './autoFilterObject';
import { eventMethods } from './eventMethods';
import type { HostContext } from './HostContext';
import { freezePanesObject, pageLayoutObject } from './pageObjects';
import { protectionObject } from './protectionObject';
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
      position: () => context.workbook.sheets.indexOf(sheet),
    },
    setters: {
      name: (value) => {
        const nameBefore = settings.name;
        context.workbook.rename(sheet, String(value));
        context.events.tell('renamed', sheet, { nameBefore, nameAfter: settings.name });
      },
      visibility: (value) => setVisibility(context, sheet, value),
      tabColor: (value) => {
        settings.tabColor = String(value);
      },
    },
    properties: {
      autoFilter: () => autoFilterObject(context, sheet),
      protection: () => protectionObject(sheet),
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
      activate: () => context.activate(sheet),
      delete: () => {
        context.workbook.delete(sheet);
        context.events.tell('deleted', sheet, { source: 'Local' });
      },
      ...eventMethods,
    },
  };
}

function setVisibility(context: HostContext, sheet: SheetModel, value: unknown): void {
  const wanted = String(value);
  if (context.workbook.isStructureProtected) throw new HostError('AccessDenied', wanted);
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(wanted)) {
    throw new HostError('InvalidArgument', wanted);
  }
  const isLast = context.workbook.sheets.every(
    (other) => other === sheet || other.settings.visibility !== 'Visible',
  );
  if (isLast && wanted !== 'Visible') throw new HostError('InvalidOperation', sheet.settings.name);
  sheet.settings.visibility = wanted as Visibility;
}
