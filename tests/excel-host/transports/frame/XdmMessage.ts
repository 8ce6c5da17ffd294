/** A message between the page of Excel on the web and the frame of an add-in; JSON text on the wire. */
export interface XdmMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _serializerVersion: number;
  readonly _data?: unknown;
  /** Of a request: 0 call, 1 register for an event, 2 no longer. */
  readonly _actionType?: number;
  /** Of a response: 0 is well. */
  readonly _errorCode?: number;
  /** Of a response: 0 answers a call, 1 is an event. */
  readonly _responseType?: number;
}

export const messageType = { request: 0, response: 1 } as const;
export const requestType = { call: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const responseType = { answer: 0, event: 1 } as const;

/** The message in what a window received, or `null` where it is none. */
export function parseXdmMessage(data: unknown): XdmMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const message: unknown = JSON.parse(data);
    const isMessage =
      typeof message === 'object' &&
      message !== null &&
      '_conversationId' in message &&
      '_messageType' in message;
    return isMessage ? (message as XdmMessage) : null;
  } catch {
    return null;
  }
}
