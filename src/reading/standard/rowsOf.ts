import type { Cells } from '../cells/Cells';
import type { StandardHeader } from './findStandardHeader';
import { knownCodes } from './knownCodes';
import { scoreCode } from './readScoreItems';
import type { StandardColumn } from './StandardColumn';
import type { StandardProblem } from './StandardProblem';

/** The rows under the header by their numbers, and what is wrong with the numbers. */
export interface StandardRows {
  readonly rows: ReadonlyMap<string, number>;
  readonly problems: readonly StandardProblem[];
}

/** Finds the row of each number. Notes that stand in the first column alone are no rows. */
export function rowsOf(cells: Cells, header: StandardHeader): StandardRows {
  const rows = new Map<string, number>();
  const problems: StandardProblem[] = [];
  for (let row = header.row + 1; row <= cells.area.bottom; row++) {
    const code = cells.words(row, header.columns.code);
    const cell = cells.address(row, header.columns.code);
    if (code === '') {
      const text = filledText(cells, header, row);
      if (text !== null) problems.push({ code: 'code-missing', cell, details: { text } });
      continue;
    }
    const first = rows.get(code);
    if (first !== undefined) {
      const by = cells.address(first, header.columns.code);
      problems.push({ code: 'code-twice', cell, details: { text: code, by } });
    } else if (!knownCodes.has(code) && !scoreCode.test(code)) {
      problems.push({ code: 'code-unknown', cell, details: { text: code } });
    } else rows.set(code, row);
  }
  return { rows, problems };
}

const filled: readonly StandardColumn[] = ['item', 'value', 'primary', 'junior'];

/** What a row without a number is about, or `null` where it holds nothing. */
function filledText(cells: Cells, { columns }: StandardHeader, row: number): string | null {
  const column = filled.map((name) => columns[name]).find((one) => !cells.isBlank(row, one));
  return column === undefined ? null : String(cells.value(row, column)).trim();
}
