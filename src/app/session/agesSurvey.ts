import type { Session } from './Session';

/**
 * Whether a step of the session makes a survey old: the clerk said otherwise how tables are read (columns, header rows,
 * hidden rows, findings set aside), results were written or restored, or a sheet with a table was added.
 */
export function agesSurvey(before: Session, after: Session): boolean {
  const isSaid =
    after.corrections !== before.corrections ||
    after.memories !== before.memories ||
    after.headerRows !== before.headerRows ||
    after.leaveOutHidden !== before.leaveOutHidden;
  const isWritten = after.deed !== before.deed;
  const isAdded =
    (before.task?.kind === 'gathering' || before.task?.kind === 'sample') &&
    after.outcome !== before.outcome;
  return isSaid || isWritten || isAdded;
}
