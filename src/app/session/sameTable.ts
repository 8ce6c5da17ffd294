import type { AssessOptions } from '../AssessOptions';
import { choicesOf } from './choicesOf';
import type { Session } from './Session';

/** What the clerk chose for the present table: of any table, and of this one alone. */
export type TableChoices = Pick<
  Session,
  'standardId' | 'own' | 'corrections' | 'memories' | 'headerRows' | 'leaveOutHidden'
>;

/** How to evaluate the present table once more: with the header rows and the hidden rows as the clerk said there. */
export function sameTable(session: TableChoices): AssessOptions {
  const { headerRows, leaveOutHidden } = session;
  return { ...choicesOf(session), leaveOutHidden, ...(headerRows ? { headerRows } : {}) };
}
