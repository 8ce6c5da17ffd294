import type { HostObject } from '../protocol/HostObject';

/** `Excel.Application`: the two suspensions, which have no effect that a test could see. */
export function applicationObject(): HostObject {
  return {
    className: 'Application',
    identity: {},
    valueMethods: {
      suspendScreenUpdatingUntilNextSync: () => null,
      suspendApiCalculationUntilNextSync: () => null,
    },
  };
}
