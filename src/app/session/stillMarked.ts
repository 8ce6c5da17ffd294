import type { AssessOutcome } from '../AssessOutcome';
import type { Session } from './Session';

/** The header rows that the clerk marked, where the same ones head the table that was read now. */
export function stillMarked(
  { headerRows, outcome }: Pick<Session, 'headerRows' | 'outcome'>,
  now: AssessOutcome,
): Session['headerRows'] {
  if (headerRows === null || outcome?.kind !== 'assessed' || now.kind !== 'assessed') return null;
  const [before, { table }] = [outcome.assessment.table, now.assessment];
  const isSame = before.sheet === table.sheet && table.header.top === headerRows[0];
  return isSame ? headerRows : null;
}
