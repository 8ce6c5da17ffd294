import type { CellValue } from '../../src/workbook/CellValue';
import type { Grid } from '../../src/workbook/Grid';
import { parseRect } from '../../src/workbook/notation/parseRect';
import type { Rect } from '../../src/workbook/Rect';

export type Rows = readonly (readonly (CellValue | undefined)[])[];

export interface GridOptions {
  readonly sheet?: string;
  /** A1 addresses. */
  readonly merges?: readonly string[];
  readonly selection?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Top left cell of the rows in the sheet. */
  readonly at?: { readonly row: number; readonly column: number };
}

/** A grid as a workbook adapter would give it, from rows of values; short rows are filled with blanks. */
export function gridOf(rows: Rows, options: GridOptions = {}): Grid {
  const { sheet = '学校情况', merges = [], selection, hiddenRows = [] } = options;
  const { row: top, column: left } = options.at ?? { row: 0, column: 0 };
  const width = Math.max(1, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  return {
    sheet,
    area: { top, left, bottom: top + Math.max(1, rows.length) - 1, right: left + width - 1 },
    values,
    formulas: values.map((row) => row.map(() => false)),
    numberFormats: values.map((row) => row.map(() => 'General')),
    merges: merges.map(rectOf),
    hiddenRows,
    hiddenColumns: [],
    selection: selection ? selection.map(rectOf) : null,
    isProtected: false,
    hasRecord: false,
    sheets: [{ name: sheet, visible: true }],
  };
}

function rectOf(address: string): Rect {
  const rect = parseRect(address);
  if (!rect) throw new Error(`no address: ${address}`);
  return rect;
}
