/** Bytes that a value takes in a request to Excel. */
export function wireBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
