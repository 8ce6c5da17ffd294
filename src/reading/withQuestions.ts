import type { ReadingFinding } from './ReadingFinding';
import type { SchoolTable } from './SchoolTable';

/** The table with further doubts that the clerk has to look at first. */
export function withQuestions(
  table: SchoolTable,
  questions: readonly ReadingFinding[],
): SchoolTable {
  if (questions.length === 0) return table;
  return {
    ...table,
    findings: [...table.findings, ...questions],
    questions: [...table.questions, ...questions],
    certainty: 'doubtful',
  };
}
