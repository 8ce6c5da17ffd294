import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import { eventMethods } from './eventMethods';
import type { HostContext } from './HostContext';
import { worksheetObject } from './worksheetObject';

/** `Excel.WorksheetCollection`. */
export function worksheetsObject(context: HostContext): HostObject {
  const { workbook } = context;
  const found = (key: unknown): HostObject | null => {
    const sheet = workbook.find(String(key));
    return sheet ? worksheetObject(context, sheet) : null;
  };
  return {
    className: 'WorksheetCollection',
    identity: {},
    items: () => workbook.sheets.map((sheet) => worksheetObject(context, sheet)),
    objectMethods: {
      getActiveWorksheet: () => worksheetObject(context, workbook.active),
      getItemOrNullObject: found,
      getItem: (key) => {
        const sheet = found(key);
        if (!sheet) throw new HostError('ItemNotFound', String(key));
        return sheet;
      },
      add: (name) => {
        const sheet = workbook.add({ name: String(name ?? freeName(context)) });
        context.events.tell('added', sheet, { source: 'Local' });
        return worksheetObject(context, sheet);
      },
    },
    valueMethods: { getCount: () => workbook.sheets.length, ...eventMethods },
  };
}

function freeName({ workbook }: HostContext): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    if (!workbook.find(`Sheet${number}`)) return `Sheet${number}`;
  }
}
