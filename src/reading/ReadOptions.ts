import type { TableMapping } from './mapping/TableMapping';

/** How to read a grid, beyond what its cells say. */
export interface ReadOptions {
  /** Templates that the clerk corrected before; the one whose header marks fit is applied. */
  readonly mappings?: readonly TableMapping[];
  /** First and last header row, zero-based rows of the sheet, as the clerk marked them. */
  readonly headerRows?: readonly [number, number];
  /**
   * The table is one of several sources of a county: pupils may stand in another one, so a table without them is
   * not refused.
   */
  readonly isPart?: boolean;
  /** Hidden and filtered-out rows are not counted, because the clerk said so; by default they are. */
  readonly leaveOutHidden?: boolean;
}
