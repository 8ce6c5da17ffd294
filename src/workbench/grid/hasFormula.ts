/** Whether any cell of a change gets a formula, however the change is laid out. */
export function hasFormula(change: unknown): boolean {
  if (typeof change !== 'object' || change === null) return false;
  if ('f' in change && typeof change.f === 'string' && change.f !== '') return true;
  return Object.values(change).some(hasFormula);
}
