/**
 * The native bridge of the client: an object it looks for when it loads. It sends JSON text to
 * `sendMessageToHost` and puts its own receiver into `onMessageFromHost`.
 */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** A request that came over the bridge. */
export interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

export function isBridgeRequest(message: unknown): message is BridgeRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 1 &&
    'message' in message
  );
}

/** Message that answers a request; any status but 200 is a refusal of the whole request. */
export function bridgeAnswer(id: number, statusCode: number, body: unknown): string {
  return JSON.stringify({ id, message: { statusCode, headers: {}, body } });
}

/** Message that tells the client of an event of an object (category 65536). */
export function bridgeEvent(type: number, target: string, payload: unknown): string {
  return JSON.stringify({
    type: 3,
    message: { entries: [[65536, type, target, JSON.stringify(payload), 0]] },
  });
}
