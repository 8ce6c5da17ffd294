type Handler = (...given: unknown[]) => unknown;

/** What calls itself ready gets the host told. */
type ReadyHandler = (told: { readonly host: string; readonly platform: string }) => void;

/** Names tied to functions, as the library keeps them for ribbon commands and worksheet functions. */
export interface Association {
  readonly mappings: Record<string, Handler>;
  associate(name: string, handler: Handler): void;
  onchange(listener: () => void): void;
}

/** The part of Office.js that office.js itself, not the file of Excel, puts into a page. */
export interface OfficeStub {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly actions: Association;
  /** From now on whoever asks is told at once. */
  becomeReady(): void;
  /** Makes the runtime of the worksheet functions tell the host that it listens. */
  startFunctions(): void;
}

export function officeStub(platform: () => string): OfficeStub {
  const actions = newAssociation();
  const functions = newAssociation();
  const early: ReadyHandler[] = [];
  let isReady = false;
  const told = () => ({ host: 'Excel', platform: platform() });
  const onReady = (handler?: ReadyHandler) => {
    if (isReady) handler?.(told());
    else if (handler) early.push(handler);
    return Promise.resolve(told());
  };
  const Office = {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    onReady,
    onReadyInternal: onReady,
    actions: { _association: actions, associate: actions.associate },
  };
  return {
    actions,
    globals: {
      Office,
      Microsoft: { Office: { WebExtension: Office } },
      CustomFunctionMappings: {},
      CustomFunctions: { _association: functions, associate: functions.associate },
    },
    becomeReady: () => {
      isReady = true;
    },
    startFunctions: () => {
      for (const handler of early) handler(told());
    },
  };
}

function newAssociation(): Association {
  const mappings: Record<string, Handler> = {};
  const listeners: (() => void)[] = [];
  return {
    mappings,
    associate: (name, handler) => {
      mappings[name.toUpperCase()] = handler;
      for (const listener of listeners) listener();
    },
    onchange: (listener) => void listeners.push(listener),
  };
}
