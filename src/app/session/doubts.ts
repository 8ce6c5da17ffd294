import { allFindings } from '../../writing/text/allFindings';
import { findingCells } from '../../writing/text/findingCells';
import type { Finding } from '../../writing/text/findingText';
import type { Assessment } from '../Assessment';

/** A finding with the cells it is about (full addresses, may be none). */
export interface Doubt {
  readonly finding: Finding;
  readonly cells: readonly string[];
  /** Whether one click had to stop for it. */
  readonly isQuestion: boolean;
}

/** Every finding about the table: questions first, then by severity, then in the order they were found. */
export function doubts({ table, evaluation }: Assessment): readonly Doubt[] {
  const questions = new Set<Finding>(table.questions);
  return allFindings(table, evaluation)
    .map((finding) => ({
      finding,
      cells: findingCells(finding),
      isQuestion: questions.has(finding),
    }))
    .sort((a, b) => Number(b.isQuestion) - Number(a.isQuestion));
}
