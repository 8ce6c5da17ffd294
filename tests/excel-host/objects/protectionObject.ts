import type { ProtectionOptions } from '../model/ProtectionOptions';
import { nothingAllowed } from '../model/ProtectionOptions';
import type { SheetModel } from '../model/SheetModel';
import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';

/** `Excel.WorksheetProtection`, without passwords. */
export function protectionObject({ settings }: SheetModel): HostObject {
  return {
    className: 'WorksheetProtection',
    identity: {},
    scalars: {
      protected: () => settings.isProtected,
      // Excel tells options only of a sheet that is protected; else those it would start from.
      options: () => ({ ...settings.protectionOptions }),
    },
    valueMethods: {
      protect: (options) => {
        if (settings.isProtected) throw new HostError('InvalidOperation', settings.name);
        settings.isProtected = true;
        settings.protectionOptions = { ...nothingAllowed, ...(options as ProtectionOptions) };
      },
      unprotect: () => {
        settings.isProtected = false;
      },
    },
  };
}
