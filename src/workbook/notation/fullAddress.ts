/** Address with its sheet, as the engine's source tokens carry it: `小学表!C5`. The name is not quoted. */
export function fullAddress(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}
