import type { Evaluation } from '../../engine/Evaluation';
import type { SchoolTable } from '../../reading/SchoolTable';
import type { Finding } from './findingText';

const order = { error: 0, warning: 1, info: 2 };

/** Every doubt about a table and its quantities, the gravest first, else in reading order. */
export function allFindings(table: SchoolTable, evaluation: Evaluation): readonly Finding[] {
  const placed = new Set(
    table.findings.flatMap(({ code, cell }) => (code === 'stage-unknown' ? [cell] : [])),
  );
  // A school without a stage is told by the reading already.
  const others = evaluation.findings.filter(
    ({ code, sources }) => code !== 'pupils-unknown' || !sources.some((cell) => placed.has(cell)),
  );
  const findings: Finding[] = [...table.findings, ...others];
  return findings.sort((a, b) => order[a.severity] - order[b.severity]);
}
