import type { Column } from '../../reading/Column';

/** Columns to check (核对列): doubtful ones first, then those not recognised, then the rest, each in sheet order. */
export function columnOrder(columns: readonly Column[]): readonly Column[] {
  return [...columns].sort((a, b) => rank(a) - rank(b) || a.column - b.column);
}

function rank({ certainty, meaning }: Column): number {
  if (certainty === 'doubtful') return 0;
  return meaning.kind === 'unknown' ? 1 : 2;
}
