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
  /** Font, alignment and borders by member path, e.g. `font.bold`. */
  readonly look: Readonly<Record<string, unknown>>;
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
