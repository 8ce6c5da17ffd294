import { isOldSurvey } from './isOldSurvey';
import type { Session } from './Session';

/** The session after an edit anywhere in the workbook: what was made of its sheets, or is being made, may be old. */
export function reduceEdit(session: Session, sheet: string): Session {
  const { county, own, task, edits } = session;
  const isSeen = task !== null || (county !== null && county.survey !== null);
  const isOwn = own?.sheet === sheet && !own.isEdited;
  const isNews = isSeen && (task !== null || !isOldSurvey(session));
  if (!isNews && !isOwn) return session;
  return {
    ...session,
    edits: edits + 1,
    own: own && { ...own, isEdited: own.isEdited || isOwn },
  };
}
