import type { CellValue } from '../../src/workbook/CellValue';
import { ExcelHost } from './ExcelHost';
import { connect } from './transports/bridge/connect';
import type { VersionName } from './versions';

/** The simulated Excel with one sheet `表` that holds these rows from A1 on, connected to the client. */
export function hostWith(
  rows: readonly (readonly CellValue[])[] = [],
  version: VersionName = 'floor',
): ExcelHost {
  const host = new ExcelHost({ sheets: [] }, version);
  host.clerk.addSheet('表');
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) {
      if (value !== null) host.clerk.type('表', `${String.fromCharCode(65 + c)}${r + 1}`, value);
    }
  }
  return connect(host);
}

/** Values of an area of the sheet `表`, row by row. */
export function valuesAt(
  host: ExcelHost,
  top: number,
  left: number,
  [rows, columns]: readonly [number, number],
): CellValue[][] {
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_cell, c) => host.sheet('表').cell(top + r, left + c).value),
  );
}

/** Does something to the sheet `表` through the client, and sends it. */
export async function inSheet<T>(work: (sheet: Excel.Worksheet) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem('表'));
    await context.sync();
    return result;
  });
}
