import type { CellPosition } from '../../../src/workbook/CellPosition';
import type { CellValue } from '../../../src/workbook/CellValue';
import { rectsMeet } from '../model/rectsMeet';
import type { SheetModel } from '../model/SheetModel';
import type { CellSet } from './CellSet';
import type { FormulaValue } from './FormulaValue';
import { isRows } from './FormulaValue';

/** Puts what a formula came to, over several cells where it is more than one value. Notes further cells in `touched`. */
export function putFormulaResult(
  { sheet, cell }: { readonly sheet: SheetModel; readonly cell: CellPosition },
  result: { readonly value: FormulaValue; readonly reason?: string | undefined },
  touched: CellSet,
): void {
  clearEarlier(sheet, cell, touched);
  const { row, column } = cell;
  const rows = isRows(result.value) ? result.value : [[result.value]];
  const size = { rows: rows.length, columns: rows[0]?.length ?? 1 };
  const first = { value: shown(rows[0]?.[0]), reason: result.reason };
  if (size.rows * size.columns === 1) {
    sheet.putResult(row, column, first);
  } else if (isBlocked(sheet, cell, size)) {
    sheet.putResult(row, column, { value: '#SPILL!', reason: undefined });
  } else {
    for (const [r, values] of rows.entries()) {
      for (const [c, value] of values.entries()) {
        if (r === 0 && c === 0) continue;
        sheet.putResult(row + r, column + c, { value: shown(value), spilledFrom: cell });
        touched.add(sheet, { row: row + r, column: column + c });
      }
    }
    sheet.putResult(row, column, { ...first, spill: size });
  }
}

/** A formula never shows a blank. */
function shown(value: CellValue | undefined): CellValue {
  return value ?? 0;
}

function clearEarlier(sheet: SheetModel, { row, column }: CellPosition, touched: CellSet): void {
  const { spill } = sheet.cell(row, column);
  if (!spill) return;
  for (let r = row; r < row + spill.rows; r++) {
    for (let c = column; c < column + spill.columns; c++) touched.add(sheet, { row: r, column: c });
  }
  touched.delete(sheet, { row, column });
  sheet.clearSpill(row, column);
}

function isBlocked(
  sheet: SheetModel,
  { row, column }: CellPosition,
  size: { readonly rows: number; readonly columns: number },
): boolean {
  const area = {
    top: row,
    left: column,
    bottom: row + size.rows - 1,
    right: column + size.columns - 1,
  };
  if (sheet.settings.merges.some((merge) => rectsMeet(merge, area))) return true;
  for (let r = area.top; r <= area.bottom; r++) {
    for (let c = area.left; c <= area.right; c++) {
      const other = sheet.cell(r, c);
      const isOwn = r === row && c === column;
      if (!isOwn && (other.value !== null || other.formula !== null)) return true;
    }
  }
  return false;
}
