/** Formula that points to the first cell of a sheet; programs keep it right when the sheet is renamed. */
export function sheetReference(name: string): string {
  return `='${name.replaceAll("'", "''")}'!$A$1`;
}
