import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NativeBridge } from './bridge';
import { officeStub } from './officeStub';

/** What the client asks of the page round it. */
export interface ClientEnvironment {
  readonly bridge: NativeBridge;
  /** `OfficeOnline`, `PC` or `Mac`. */
  platform(): string;
  /** Full version, e.g. `16.0.14332.20011`. */
  version(): string;
  /** Whether the host has a requirement set in this version. */
  isSetSupported(name: string, version: string): boolean;
}

const environment: { current: ClientEnvironment | null } = { current: null };
const office = officeStub(() => environment.current?.platform() ?? '');

/**
 * Loads Microsoft's client library, unmodified, into the present realm and connects it to a host. It is
 * loaded once a realm; a later call only changes the host.
 */
export function loadClient(next: ClientEnvironment): void {
  const isLoaded = environment.current !== null;
  environment.current = next;
  if (!isLoaded) load();
  if (relay.onMessageFromHost) next.bridge.onMessageFromHost = relay.onMessageFromHost;
}

function load(): void {
  Object.assign(globalThis, pageStub(), office.globals, {
    _richApiNativeBridge: relay,
    OSF: { _OfficeAppFactory: { getContext: () => officeContext, getHostInfo: () => hostInfo } },
  });
  const folder = dirname(require.resolve('@microsoft/office-js/package.json'));
  const text = readFileSync(join(folder, 'dist', 'excel-web-16.00.js'), 'utf8');
  // An indirect eval runs in the realm of the test, so that arrays and errors are the test's own.
  (0, eval)(text);
  switchOnRequirementCheck();
  office.becomeReady();
}

/** Makes the runtime of the worksheet functions announce itself to the present host. */
export function startFunctions(): void {
  office.startFunctions();
}

/** What the add-in tied to a command of the ribbon. */
export function commandHandler(name: string): ((event: unknown) => unknown) | null {
  return office.actions.mappings[name.toUpperCase()] ?? null;
}

/** Flags: a shared runtime with worksheet functions. */
const hostInfo = { hostType: 'excel', hostPlatform: 'web', isDialog: false, flags: 3 };

const officeContext = {
  displayLanguage: 'zh-CN',
  contentLanguage: 'zh-CN',
  get diagnostics() {
    const host = environment.current;
    return { host: 'Excel', platform: host?.platform() ?? '', version: host?.version() ?? '' };
  },
  get platform() {
    return environment.current?.platform() ?? null;
  },
  requirements: {
    isSetSupported: (name: string, version: string) =>
      environment.current?.isSetSupported(name, version) ?? false,
  },
};

/** The client keeps the first bridge it sees; this one passes on to the present host. */
const relay: NativeBridge = {
  sendMessageToHost: (text) => environment.current?.bridge.sendMessageToHost(text),
};

/** The few globals of a page that the library touches while it loads, where there is no page. */
function pageStub(): Record<string, unknown> {
  if (typeof document !== 'undefined') return {};
  const noop = (): void => undefined;
  return {
    window: globalThis,
    navigator: { userAgent: '', platform: '', language: 'zh-CN' },
    location: { search: '', hash: '', href: 'https://localhost/', protocol: 'https:' },
    addEventListener: noop,
    document: {
      URL: 'https://localhost/',
      cookie: '',
      documentElement: {},
      getElementsByTagName: () => [],
      createElement: () => ({ style: {}, setAttribute: noop }),
      addEventListener: noop,
    },
  };
}

/**
 * The client can check every member against the requirement sets, but ships with the check off. On, a
 * member newer than the host's set fails the test that uses it.
 */
function switchOnRequirementCheck(): void {
  const extension: unknown = Reflect.get(globalThis, 'OfficeExtension');
  if (typeof extension !== 'object' || extension === null) throw new Error('client not loaded');
  const utility: unknown = Reflect.get(extension, 'CommonUtility');
  if (typeof utility !== 'function') throw new Error('client has no CommonUtility');
  Reflect.set(utility, '_doApiNotSupportedCheck', true);
}
