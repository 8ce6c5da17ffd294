import { memoryFor } from '../memory/memoryFor';
import type { TableMemory } from '../memory/TableMemory';
import type { AssessOutcome } from '../AssessOutcome';
import { presentTable } from './presentTable';
import type { Session } from './Session';

/** What is known of the template of the table that was read, saved or not; `null` without. */
export function memoryOf(
  outcome: AssessOutcome | null,
  { corrections, memories }: Pick<Session, 'corrections' | 'memories'>,
): TableMemory | null {
  const present = presentTable(outcome);
  return present && memoryFor(present.table.headerMarks, [...corrections, ...memories]);
}
