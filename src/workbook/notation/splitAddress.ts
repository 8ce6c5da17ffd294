/** Sheet and address of a full address: `小学表!C5` → `{sheet: '小学表', address: 'C5'}`. */
export function splitAddress(full: string): { sheet: string; address: string } {
  const mark = full.lastIndexOf('!');
  return { sheet: full.slice(0, Math.max(mark, 0)), address: full.slice(mark + 1) };
}
