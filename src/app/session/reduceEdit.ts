import type { Session } from './Session';

/** The session after an edit anywhere in the workbook: what was made of its sheets may be old. */
export function reduceEdit(session: Session, sheet: string): Session {
  const { county, own } = session;
  const isCounty = county?.survey && !county.isStale;
  const isOwn = own?.sheet === sheet && !own.isEdited;
  if (!isCounty && !isOwn) return session;
  return {
    ...session,
    county: county && { ...county, isStale: true },
    own: own && { ...own, isEdited: own.isEdited || isOwn },
  };
}
