import { subjectOf } from '../memory/subjectOf';
import type { TableMemory } from '../memory/TableMemory';
import type { Finding } from '../../writing/text/findingText';

/** The memory without what sets this finding aside; where every one of its code was set aside, all come back. */
export function withoutMute(memory: TableMemory, finding: Finding): TableMemory {
  const subject = subjectOf(finding);
  const mutes = memory.mutes.filter(
    (mute) => mute.code !== finding.code || (mute.subject !== null && mute.subject !== subject),
  );
  return { ...memory, mutes };
}
