import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NativeBridge } from './bridge';

/** What the client asks of the page round it. */
export interface ClientEnvironment {
  readonly bridge: NativeBridge;
  /** `OfficeOnline`, `PC` or `Mac`. */
  platform(): string;
  /** Whether the host has a requirement set in this version. */
  isSetSupported(name: string, version: string): boolean;
}

const environment: { current: ClientEnvironment | null } = { current: null };

/**
 * Loads Microsoft's client library, unmodified, into the present realm and connects it to a host. It is
 * loaded once a realm; a later call only changes the host.
 */
export function loadClient(next: ClientEnvironment): void {
  const isLoaded = environment.current !== null;
  environment.current = next;
  if (isLoaded) return;
  Object.assign(globalThis, pageStub(), {
    _richApiNativeBridge: relayBridge(),
    Office: {},
    OSF: { _OfficeAppFactory: { getContext: () => officeContext } },
  });
  const folder = dirname(require.resolve('@microsoft/office-js/package.json'));
  const text = readFileSync(join(folder, 'dist', 'excel-web-16.00.js'), 'utf8');
  // An indirect eval runs in the realm of the test, so that arrays and errors are the test's own.
  (0, eval)(text);
  switchOnRequirementCheck();
}

const officeContext = {
  get platform() {
    return environment.current?.platform() ?? null;
  },
  requirements: {
    isSetSupported: (name: string, version: string) =>
      environment.current?.isSetSupported(name, version) ?? false,
  },
};

/** The client keeps the first bridge it sees; this one passes on to the present host. */
function relayBridge(): NativeBridge {
  const relay: NativeBridge = {
    sendMessageToHost: (text) => {
      const bridge = environment.current?.bridge;
      if (!bridge) return;
      if (relay.onMessageFromHost) bridge.onMessageFromHost = relay.onMessageFromHost;
      bridge.sendMessageToHost(text);
    },
  };
  return relay;
}

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
