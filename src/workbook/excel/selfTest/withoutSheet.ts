/** An address without sheet names, `A1:B2,D4`; to tell an answer in a report that names no sheet. */
export function withoutSheet(address: string): string {
  return address.replace(/'(?:[^']|'')*'!/g, '').replace(/[^,!]*!/g, '');
}
