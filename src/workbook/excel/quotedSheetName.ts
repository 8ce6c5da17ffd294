/** A sheet name as it stands in a formula: always quoted, its own apostrophes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
