import { memoryFor } from '../memory/memoryFor';
import { presentTable } from './presentTable';
import type { Session } from './Session';

/** Whether the template of the present table is kept for the next time. */
export function isRemembered({ outcome, memories }: Session): boolean {
  const present = presentTable(outcome);
  return present !== null && memoryFor(present.table.headerMarks, memories) !== null;
}
