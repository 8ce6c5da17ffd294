/** A sheet name as it stands before an address in a formula, always quoted: `'小学 (2)'`. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
