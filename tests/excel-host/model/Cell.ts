import type { CellPosition } from '../../../src/workbook/CellPosition';
import type { CellValue } from '../../../src/workbook/CellValue';

/** A fill as Excel tells it: `#RRGGBB` and a pattern name; no fill is the absence of this. */
export interface Fill {
  readonly color: string;
  readonly pattern: string;
  /** Of the hatching itself; a solid fill has none. */
  readonly patternColor?: string;
}

export interface Cell {
  readonly value: CellValue;
  /** Text with its `=`, or `null`. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly fill: Fill | null;
  /** Font, alignment, borders and locking by member path, e.g. `font.bold`, `protection.locked`. */
  readonly look: Readonly<Record<string, unknown>>;
  /** Of a formula that gave several cells: how far its results reach. */
  readonly spill?: { readonly rows: number; readonly columns: number } | undefined;
  /** The cell holds a result of the formula there; it has none of its own. */
  readonly spilledFrom?: CellPosition | undefined;
  /** Why the value is an error, in words of the function that gave it. */
  readonly reason?: string | undefined;
}

export const emptyCell: Cell = {
  value: null,
  formula: null,
  numberFormat: 'General',
  fill: null,
  look: {},
};

/** Whether the cell differs in nothing from one that was never touched. */
export function isUntouched(cell: Cell): boolean {
  return (
    cell.value === null &&
    cell.formula === null &&
    cell.numberFormat === 'General' &&
    cell.fill === null &&
    Object.keys(cell.look).length === 0
  );
}

/** Whether a cell may not be written while its sheet is protected; every cell is locked unless unlocked. */
export function isLocked({ look }: Cell): boolean {
  return look['protection.locked'] !== false;
}
