const longestName = 31;

/** The name itself, or with a number where a sheet has it already: `均衡评估 (2)`. Case does not count. */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, longestName - ending.length) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}
