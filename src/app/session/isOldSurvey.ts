import type { Session } from './Session';

/** Whether something changed since the survey that is shown began: the workbook, or how its tables are read. */
export function isOldSurvey({ county, edits }: Pick<Session, 'county' | 'edits'>): boolean {
  return county !== null && county.survey !== null && county.seenEdits !== edits;
}
