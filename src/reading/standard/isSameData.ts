/** Whether two pieces of plain data are the same, whatever the order of their keys. */
export function isSameData(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(ordered);
  if (typeof data !== 'object' || data === null) return data;
  const held = data as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(held)
      .sort()
      .map((key) => [key, ordered(held[key])]),
  );
}
