export const developmentAddress: string;
export function fillManifest(
  manifest: string,
  settings: { readonly url: string; readonly version: string },
): string;
