import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
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
      add: (name) => worksheetObject(context, workbook.add({ name: String(name) })),
    },
    valueMethods: {
      _RegisterDataChangedEvent: () => null,
      _UnregisterDataChangedEvent: () => null,
      _RegisterSelectionChangedEvent: () => null,
      _UnregisterSelectionChangedEvent: () => null,
    },
  };
}
