/** What the client reads from `window.name` of its frame. */
export interface FrameIdentity {
  /** New for every frame: under a known one the client would prefer settings that it kept itself. */
  readonly conversationId: string;
  readonly controlId: string;
  readonly locale: string;
  /** Address of the page round the frame: https, and on the host name of the add-in. */
  readonly hostAddress: string;
}

const sharedRuntime = 1;
const customFunctions = 2;

/** The `name` of an add-in's frame. It counts only on a frame element that is not in the page yet. */
export function frameName({
  conversationId,
  controlId,
  locale,
  hostAddress,
}: FrameIdentity): string {
  const correlation = conversationId.replaceAll('-', '');
  const flags = sharedRuntime + customFunctions;
  return JSON.stringify({
    baseFrameName: `frame-${conversationId}`,
    hostInfo: ['Excel', 'Web', '16.00', locale, correlation, '', '', flags].join('$'),
    xdmInfo: [conversationId, controlId, hostAddress].join('|'),
    serializerVersion: 1,
  });
}
