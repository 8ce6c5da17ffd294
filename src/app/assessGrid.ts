import { evaluate } from '../engine/evaluate';
import { readTable } from '../reading/readTable';
import type { Grid } from '../workbook/Grid';
import type { AssessOptions } from './AssessOptions';
import type { AssessOutcome } from './AssessOutcome';
import { applyMutes } from './memory/applyMutes';
import { memoryFor } from './memory/memoryFor';

/**
 * Evaluates a grid that was read, by what is remembered about its template. Pure: the workbook is not asked again
 * when the clerk corrects a column.
 */
export function assessGrid(grid: Grid, options: AssessOptions): AssessOutcome {
  const { standard, memories, headerRows, leaveOutHidden = false } = options;
  const mappings = memories.map(({ mapping }) => mapping);
  const asked = { mappings, leaveOutHidden };
  const outcome = readTable(grid, headerRows ? { ...asked, headerRows } : asked);
  if (outcome.kind === 'refused') return outcome.header ? { ...outcome, grid } : outcome;
  const { table } = outcome;
  const evaluation = evaluate(table.schools, standard);
  const mutes = memoryFor(table.headerMarks, memories)?.mutes ?? [];
  return { kind: 'assessed', assessment: applyMutes({ grid, table, evaluation }, mutes) };
}
