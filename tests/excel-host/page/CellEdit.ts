import type { CellPosition } from '../../../src/workbook/CellPosition';

/** A cell that is being edited, and what stands in it until it is entered. */
export interface CellEdit extends CellPosition {
  readonly text: string;
}
