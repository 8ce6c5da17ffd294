export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}
export interface ServeOptions {
  readonly port?: number;
  readonly tls?: { readonly cert: Uint8Array | string; readonly key: Uint8Array | string } | null;
  readonly host?: string;
}
export function fileOfRequest(folder: string, requestPath: string): string | null;
export function serveFolder(folder: string, options?: ServeOptions): Promise<Serving>;
export function serveOnFreePort(
  folder: string,
  options: ServeOptions & { readonly port: number },
): Promise<Serving>;
