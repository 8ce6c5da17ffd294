export function openBrowser(
  address: string,
  where: { readonly env: Record<string, string | undefined>; readonly platform: string },
): boolean;
