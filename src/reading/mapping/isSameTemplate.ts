/** Whether two lists of header marks are of one template. A header without words is nobody's. */
export function isSameTemplate(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((mark, at) => mark === b[at]);
}
