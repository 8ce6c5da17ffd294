import type { RecognisedHeader } from '../../reading/RecognisedHeader';
import type { Grid } from '../../workbook/Grid';
import type { AssessOutcome } from '../AssessOutcome';

/** The header whose columns can be checked (核对列), with the cells it stands in. */
export interface PresentTable {
  readonly grid: Grid;
  readonly table: RecognisedHeader;
}

/** The table that was read, or the header of one that cannot be evaluated yet; `null` where there is neither. */
export function presentTable(outcome: AssessOutcome | null): PresentTable | null {
  if (outcome?.kind === 'assessed') return outcome.assessment;
  if (!outcome?.header || !outcome.grid) return null;
  return { grid: outcome.grid, table: outcome.header };
}
