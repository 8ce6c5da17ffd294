import type { Grid } from '../Grid';
import type { ReadRequest } from '../ReadRequest';
import type { Rect } from '../Rect';
import { WorkbookError } from '../WorkbookError';
import { askUnlocked } from './askUnlocked';
import { cellValues } from './cellValues';
import { findTable } from './findTable';
import type { FoundTable } from './findTable';
import { isFormula } from './isFormula';
import { readCells } from './readCells';
import { runExcel } from './runExcel';

const mostCells = 2_000_000;

/**
 * Reads a sheet's used range in two round trips; a third where rows or columns are hidden, where the table
 * is large, or where Excel refuses to tell the merged areas.
 *
 * @throws {WorkbookError} `sheet-missing`, `no-selection`, `too-large`, `cell-edit`
 */
export async function readGrid(request: ReadRequest): Promise<Grid> {
  const where = request.kind === 'sheet' ? { sheet: request.sheet } : {};
  return runExcel(
    async (context) => {
      const table = await findTable(context, request);
      if (table.area === null) return emptyGrid(table);
      if (cellCount(table.area) > mostCells) throw new WorkbookError('too-large', where);
      const unlocked = table.isProtected
        ? askUnlocked(context.workbook.worksheets.getItem(table.sheetName), table.area)
        : null;
      const cells = await readCells(context, table.sheetName, table.area);
      const values = cellValues(cells.values);
      return {
        ...frameOf(table, table.area),
        ...openPartOf(table, unlocked?.() ?? []),
        values,
        formulas: cells.formulas.map((row, r) =>
          row.map((formula, c) => isFormula(formula, cells.values[r]?.[c])),
        ),
        numberFormats: cells.numberFormats,
        merges: cells.merges,
        hiddenRows: cells.hiddenRows,
        hiddenColumns: cells.hiddenColumns,
      };
    },
    { where },
  );
}

function openPartOf(
  { isProtected, mayFormat }: FoundTable,
  cells: readonly Rect[],
): Pick<Grid, 'openPart'> {
  return isProtected && (mayFormat || cells.length > 0) ? { openPart: { cells, mayFormat } } : {};
}

type Frame = Pick<
  Grid,
  'sheet' | 'area' | 'selection' | 'isProtected' | 'awaitsCalculation' | 'hasRecord' | 'sheets'
>;

function frameOf(table: FoundTable, area: Rect): Frame {
  return {
    sheet: table.sheetName,
    area,
    selection: table.selection,
    isProtected: table.isProtected,
    ...(table.awaitsCalculation ? { awaitsCalculation: true } : {}),
    hasRecord: table.hasRecord,
    sheets: table.sheets,
  };
}

function emptyGrid(table: FoundTable): Grid {
  return {
    ...frameOf(table, { top: 0, left: 0, bottom: 0, right: 0 }),
    values: [[null]],
    formulas: [[false]],
    numberFormats: [['General']],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function cellCount({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}
