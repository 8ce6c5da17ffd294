import type { HostAnswer, HostEvent } from '../../protocol/HostRequest';
import type { RichApiBatch } from '../../protocol/RichApiBatch';

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
  readonly message: { readonly body: RichApiBatch };
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
export function bridgeAnswer(id: number, answer: HostAnswer): string {
  const message =
    'refused' in answer
      ? {
          statusCode: 400,
          body: { error: { code: answer.refused, message: `(${answer.refused})` } },
        }
      : { statusCode: 200, body: answer.body };
  return JSON.stringify({ id, message: { ...message, headers: {} } });
}

/** Message that tells the client of events. */
export function bridgeEvents(events: readonly HostEvent[]): string {
  const entries = events.map(({ category, type, target, message }) => [
    category,
    type,
    target,
    JSON.stringify(message),
    0,
  ]);
  return JSON.stringify({ type: 3, message: { entries } });
}
