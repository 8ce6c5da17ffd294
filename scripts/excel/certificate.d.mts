export function certificate(): Promise<{ readonly cert: Uint8Array; readonly key: Uint8Array }>;
