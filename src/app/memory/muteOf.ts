import type { Finding } from '../../writing/text/findingText';
import { subjectOf } from './subjectOf';
import type { Mute } from './TableMemory';

/** The mute that sets a finding aside, or `null`. An error is never set aside. */
export function muteOf(finding: Finding, mutes: readonly Mute[]): Mute | null {
  if (finding.severity === 'error') return null;
  const ofCode = mutes.filter(({ code }) => code === finding.code);
  if (ofCode.length === 0) return null;
  const subject = subjectOf(finding);
  return ofCode.find((mute) => mute.subject === null || mute.subject === subject) ?? null;
}
