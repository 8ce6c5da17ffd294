import type { EvaluatedTable } from '../plan/EvaluatedTable';
import type { Finding } from './findingText';

const order = { error: 0, warning: 1, info: 2 };

/** Every doubt about a table and its quantities but those set aside, the gravest first, else in reading order. */
export function allFindings({ table, evaluation, muted }: EvaluatedTable): readonly Finding[] {
  const placed = new Set(
    table.findings.flatMap(({ code, cell }) => (code === 'stage-unknown' ? [cell] : [])),
  );
  // A school without a stage is told by the reading already.
  const others = evaluation.findings.filter(
    ({ code, sources }) => code !== 'pupils-unknown' || !sources.some((cell) => placed.has(cell)),
  );
  const setAside = new Set(muted.map(({ finding }) => finding));
  const findings: Finding[] = [...table.findings, ...others].filter((one) => !setAside.has(one));
  return findings.sort((a, b) => order[a.severity] - order[b.severity]);
}
