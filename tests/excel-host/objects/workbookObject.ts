import type { HostObject } from '../protocol/HostObject';
import { applicationObject } from './applicationObject';
import type { HostContext } from './HostContext';
import { rangeAreasObject } from './rangeAreasObject';
import { worksheetsObject } from './worksheetsObject';

/** `Excel.Workbook`: the root of every batch. */
export function workbookObject(context: HostContext): HostObject {
  return {
    className: 'Workbook',
    identity: {},
    properties: {
      worksheets: () => worksheetsObject(context),
      application: () => applicationObject(),
      protection: () => ({
        className: 'WorkbookProtection',
        identity: {},
        scalars: { protected: () => context.workbook.isStructureProtected },
      }),
      _Runtime: () => runtimeObject(context),
    },
    objectMethods: {
      getSelectedRanges: () => {
        const sheet = context.workbook.active;
        return rangeAreasObject(context, sheet, sheet.settings.selection);
      },
    },
    valueMethods: {
      _RemoveReference: (id) => context.references.drop(String(id)),
    },
  };
}

function runtimeObject(context: HostContext): HostObject {
  return {
    className: 'Runtime',
    identity: {},
    scalars: { enableEvents: () => context.eventsOn },
    setters: {
      enableEvents: (value) => {
        context.eventsOn = value === true;
      },
    },
  };
}
