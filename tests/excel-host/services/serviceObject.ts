import type { WorksheetFunctions } from '../functions/WorksheetFunctions';
import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import type { Pane } from './Pane';

/** What the services work on. */
export interface Services {
  readonly pane: Pane;
  readonly functions: WorksheetFunctions;
}

/** The objects beside the workbook that the client makes by the name of their type. */
export function serviceObject(typeName: string, services: Services): HostObject {
  const make = makers[typeName];
  if (!make) throw new HostError('ApiNotFound', typeName);
  return make(services);
}

const makers: Readonly<Record<string, (services: Services) => HostObject>> = {
  'Microsoft.AppRuntime.AppRuntimeService': ({ pane }) => ({
    className: 'AppRuntimeService',
    identity: {},
    valueMethods: {
      getAppRuntimeState: () => (pane.state === 'Visible' ? 'Visible' : 'Background'),
      setAppRuntimeState: (state) => {
        if (state !== 'Visible' && state !== 'Background') {
          throw new HostError('InvalidArgument', String(state));
        }
        pane.ask(state === 'Visible' ? 'Visible' : 'Hidden');
      },
    },
  }),
  'Microsoft.InternalService.AddinInternalService': () => ({
    className: 'AddinInternalService',
    identity: {},
    valueMethods: { notifyActionHandlerReady: () => null },
  }),
  'Microsoft.ExcelServices.CustomFunctions': ({ functions }) => customFunctions(functions),
};

/** The runtime of the worksheet functions tells that it listens, and what its functions gave. */
function customFunctions(functions: WorksheetFunctions): HostObject {
  const receive = (results: unknown): void => {
    if (Array.isArray(results)) functions.receive(results);
  };
  return {
    className: 'CustomFunctions',
    identity: {},
    valueMethods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => functions.ready(),
      // 2: the runtime may send its results every 200 ms, not only every 500.
      _GetEnabledFeatures: () => [2],
      setInvocationArrayResults: receive,
      setInvocationResults: receive,
    },
  };
}
