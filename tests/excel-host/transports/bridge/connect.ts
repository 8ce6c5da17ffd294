import type { ExcelHost } from '../../ExcelHost';
import type { NativeBridge } from './bridge';
import { bridgeAnswer, bridgeEvents, isBridgeRequest } from './bridge';
import { loadClient } from './loadClient';

/** Makes this the Excel that the client in the present realm talks to. One at a time is connected. */
export function connect(host: ExcelHost): ExcelHost {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => void receive(host, bridge, text),
  };
  host.onEvents = (events) => bridge.onMessageFromHost?.(bridgeEvents(events));
  loadClient({
    bridge,
    platform: () => host.platform,
    version: () => host.fullVersion,
    isSetSupported: (name, version) => host.supports(name, version),
  });
  return host;
}

async function receive(host: ExcelHost, bridge: NativeBridge, text: string): Promise<void> {
  const message: unknown = JSON.parse(text);
  if (!isBridgeRequest(message)) return;
  const { id, flags } = message;
  const answer = await host.ask({ flags, batch: message.message.body });
  bridge.onMessageFromHost?.(bridgeAnswer(id, answer));
}
