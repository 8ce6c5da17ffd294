const lengthLimit = 31;

/** The name, or the name with the first free number: `均衡评估 (2)`. Excel takes no difference in case. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) {
    const mark = ` (${number})`;
    free = name.slice(0, lengthLimit - mark.length) + mark;
  }
  return free;
}
