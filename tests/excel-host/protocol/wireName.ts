/** Public name of a member from its name on the wire: `UsedRange` → `usedRange`; private ones stay. */
export function publicName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Name on the wire of a public member: `usedRange` → `UsedRange`; private ones stay. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
