import type { Evaluation } from '../../engine/Evaluation';
import type { SchoolTable } from '../../reading/SchoolTable';
import type { Finding } from './findingText';

const order = { error: 0, warning: 1, info: 2 };

/** Every doubt about a table and its quantities, the gravest first, else in reading order. */
export function allFindings(table: SchoolTable, evaluation: Evaluation): readonly Finding[] {
  const findings: Finding[] = [...table.findings, ...evaluation.findings];
  return findings.sort((a, b) => order[a.severity] - order[b.severity]);
}
