/** The sheet that a formula such as `='小学 (2)'!$A$1` points to, or `null` when it points nowhere. */
export function referencedSheet(formula: string): string | null {
  const match = /^=?\$?(?:'((?:[^']|'')+)'|([^'!#]+))[!.]/.exec(formula);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}
