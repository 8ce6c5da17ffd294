import { evaluate } from '../../src/engine/evaluate';
import { readTable } from '../../src/reading/readTable';
import type { Standard } from '../../src/standards/Standard';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';
import type { Grid } from '../../src/workbook/Grid';
import type { EvaluatedTable } from '../../src/writing/plan/EvaluatedTable';
import { gridOf } from '../reading/gridOf';
import type { GridOptions, Rows } from '../reading/gridOf';

/** Rows of a sheet, read and evaluated. `changes` are made to the grid before it is read. */
export function evaluatedRows(
  rows: Rows,
  options: GridOptions & { readonly standard?: Standard; readonly changes?: Partial<Grid> } = {},
): EvaluatedTable {
  const grid = { ...gridOf(rows, options), ...options.changes };
  const outcome = readTable(grid);
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
  const { table } = outcome;
  const standard = options.standard ?? qualityBalance2017;
  return { grid, table, evaluation: evaluate(table.schools, standard), muted: [] };
}
