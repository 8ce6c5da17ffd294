import { subjectOf } from '../memory/subjectOf';
import type { TableMemory } from '../memory/TableMemory';
import type { Finding } from '../../writing/text/findingText';

/**
 * The memory with a finding set aside: this one, or every one of its code, which takes the place of single ones. An
 * error is never set aside, nor is anything without a reason: then the memory itself comes back.
 */
export function withMute(
  memory: TableMemory,
  finding: Finding,
  { isAll, reason }: { readonly isAll: boolean; readonly reason: string },
): TableMemory {
  const said = reason.trim();
  if (finding.severity === 'error' || said === '') return memory;
  const { code } = finding;
  const subject = isAll ? null : subjectOf(finding);
  const others = memory.mutes.filter(
    (mute) => mute.code !== code || (!isAll && mute.subject !== subject),
  );
  return { ...memory, mutes: [...others, { code, subject, reason: said }] };
}
