/** Formula that points to the first cell of a sheet; programs keep it right when the sheet is renamed. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'!$A$1`;
}

/** The sheet that such a formula points to, or `null` when it points nowhere. */
export function referencedSheet(formula: string): string | null {
  const match = /^=?\$?(?:'((?:[^']|'')+)'|([^'!#]+))[!.]/.exec(formula);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}
