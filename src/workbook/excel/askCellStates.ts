import type { CellPosition } from '../CellPosition';
import type { CellValue } from '../CellValue';
import { cellAddress } from '../notation/cellAddress';
import { rectAddress } from '../notation/rectAddress';
import { cellValues } from './cellValues';
import { coalesceCells } from './coalesceCells';
import { isFormula } from './isFormula';

/** What a cell holds at the moment. */
export interface CellState {
  readonly value: CellValue;
  readonly isFormula: boolean;
  /** Text with its `=` where it is one. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** Asks what cells hold; the answer, by address, can be read after the next `sync`. */
export function askCellStates(
  sheet: Excel.Worksheet,
  cells: readonly CellPosition[],
): () => ReadonlyMap<string, CellState> {
  const asked = coalesceCells(cells).map((rect) => ({
    rect,
    range: sheet.getRange(rectAddress(rect)).load('values,formulas,numberFormat'),
  }));
  return () => {
    const states = new Map<string, CellState>();
    for (const { rect, range } of asked) {
      for (const [r, row] of cellValues(range.values).entries()) {
        for (const [c, value] of row.entries()) {
          const formula: unknown = range.formulas[r]?.[c];
          const isOne = isFormula(formula, value);
          states.set(cellAddress({ row: rect.top + r, column: rect.left + c }), {
            value,
            isFormula: isOne,
            formula: isOne ? String(formula) : null,
            numberFormat: String(range.numberFormat[r]?.[c] ?? 'General'),
          });
        }
      }
    }
    return states;
  };
}
