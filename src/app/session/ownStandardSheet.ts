import type { Session } from './Session';

/** What the sheet of an own standard is called, whatever stands around it: `评估标准 (2)`. */
const words = /评估标准|own standard/i;

/** Name of a visible sheet with a standard of the clerk's own, as far as the session has seen one; else `null`. */
export function ownStandardSheet({
  own,
  county,
  outcome,
}: Pick<Session, 'own' | 'county' | 'outcome'>): string | null {
  if (own) return own.sheet;
  if (county?.deed?.kind === 'exported') return county.deed.sheet;
  const read = county?.survey?.read.sheets.find(({ kind }) => kind === 'standard');
  if (read) return read.sheet;
  const grid = outcome?.kind === 'assessed' ? outcome.assessment.grid : outcome?.grid;
  return grid?.sheets.find(({ name, visible }) => visible && words.test(name))?.name ?? null;
}
