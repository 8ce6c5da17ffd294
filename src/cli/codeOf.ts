/** The code of an error of the file system, as `ENOENT`; `''` for any other. */
export function codeOf(error: unknown): string {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error ? String(error.code) : '';
}
