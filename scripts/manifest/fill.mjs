/** The address that stands in the manifest of the repository. */
export const developmentAddress = 'https://localhost:3000';

/** The manifest with the address of a build and the program's version in it. */
export function fillManifest(manifest, { url, version }) {
  return manifest
    .replaceAll(developmentAddress, url)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}
