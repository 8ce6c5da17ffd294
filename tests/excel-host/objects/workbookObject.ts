import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import { applicationObject } from './applicationObject';
import { eventMethods } from './eventMethods';
import type { HostContext } from './HostContext';
import { rangeAreasObject } from './rangeAreasObject';
import { rangeObject } from './rangeObject';
import { worksheetsObject } from './worksheetsObject';

/** `Excel.Workbook`: the root of every batch. */
export function workbookObject(context: HostContext): HostObject {
  return {
    className: 'Workbook',
    identity: {},
    properties: {
      worksheets: () => worksheetsObject(context),
      application: () => applicationObject(context),
      protection: () => ({
        className: 'WorkbookProtection',
        identity: {},
        scalars: { protected: () => context.workbook.isStructureProtected },
      }),
      _Runtime: () => runtimeObject(context),
    },
    objectMethods: {
      getSelectedRanges: () => {
        const { sheet, areas } = selection(context);
        return rangeAreasObject(context, sheet, areas);
      },
      getSelectedRange: () => {
        const { sheet, areas } = selection(context);
        const [area, second] = areas;
        if (!area || second) throw new HostError('InvalidSelection', 'several areas');
        return rangeObject(context, sheet, area);
      },
    },
    valueMethods: {
      ...eventMethods,
      _RemoveReference: (id) => context.references.drop(String(id)),
    },
  };
}

/** What is selected; Excel cannot tell while a chart is, or while another workbook is in front. */
function selection({ workbook, selectionTrouble }: HostContext) {
  if (selectionTrouble) throw new HostError('InvalidSelection', selectionTrouble);
  const sheet = workbook.active;
  return { sheet, areas: sheet.settings.selection };
}

function runtimeObject(context: HostContext): HostObject {
  return {
    className: 'Runtime',
    identity: {},
    scalars: { enableEvents: () => context.events.isOn },
    setters: {
      enableEvents: (value) => {
        context.events.isOn = value === true;
      },
    },
  };
}
