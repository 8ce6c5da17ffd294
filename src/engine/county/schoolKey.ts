/** A school's name for comparing lists and tables: width of characters, case and spaces do not matter. */
export function schoolKey(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
