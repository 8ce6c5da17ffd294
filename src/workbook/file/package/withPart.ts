import { strToU8, unzipSync, zipSync } from 'fflate';

/** The package with another text in one part. `level` is how hard it is packed, 0 to 9. */
export function withPart(
  bytes: Uint8Array,
  part: { readonly path: string; readonly text: string },
  level: 0 | 6 = 6,
): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [part.path]: strToU8(part.text) }, { level });
}
