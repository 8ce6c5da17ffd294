import type { EvaluatedTable } from '../../writing/plan/EvaluatedTable';
import type { MutedFinding } from '../../writing/plan/MutedFinding';
import type { Finding } from '../../writing/text/findingText';
import { muteOf } from './muteOf';
import type { Mute } from './TableMemory';

/**
 * The table with the findings that the clerk set aside named as such. A question among them is answered: without
 * further ones the table is certain. The findings themselves stay where they are.
 */
export function applyMutes(
  evaluated: Omit<EvaluatedTable, 'muted'>,
  mutes: readonly Mute[],
): EvaluatedTable {
  const { table, evaluation } = evaluated;
  const findings: readonly Finding[] = [...table.findings, ...evaluation.findings];
  const muted = findings.flatMap((finding): MutedFinding[] => {
    const mute = muteOf(finding, mutes);
    return mute ? [{ finding, reason: mute.reason }] : [];
  });
  if (muted.length === 0) return { ...evaluated, muted };
  const aside = new Set(muted.map(({ finding }) => finding));
  const questions = table.questions.filter((question) => !aside.has(question));
  const certainty = questions.length > 0 ? 'doubtful' : 'certain';
  return { ...evaluated, table: { ...table, questions, certainty }, muted };
}
