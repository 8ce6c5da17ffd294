import { hasFormulas } from '../../writing/plan/hasFormulas';
import type { WorkbookEvent } from '../../workbook/Workbook';
import type { Assessment } from '../Assessment';
import { touchesTable } from './touchesTable';

/**
 * How an event of the workbook may concern the evaluated table. `edited`: its figures were changed. `maybe`: cells
 * beside it were (a unit above it, a school below it), or cells elsewhere that its formulas may use.
 */
export function followReach(
  event: WorkbookEvent,
  assessment: Assessment,
): 'edited' | 'maybe' | 'none' {
  if (event.kind !== 'edited') return 'none';
  if (touchesTable(event, assessment)) return 'edited';
  const { grid, table } = assessment;
  if (event.sheet === table.sheet) return 'maybe';
  return hasFormulas(grid, table.range) ? 'maybe' : 'none';
}
