export function evaluateSource(
  path: string,
  onRead?: (path: string) => void,
): Readonly<Record<string, { readonly slots?: Readonly<Record<string, unknown>> }>>;
