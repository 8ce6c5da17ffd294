import type { Cells } from '../cells/Cells';
import type { StandardColumn } from './StandardColumn';

/** Where the header of a sheet 评估标准 is, and which column holds what. */
export interface StandardHeader {
  readonly row: number;
  readonly columns: Readonly<Record<StandardColumn, number>>;
}

const headerWords: Readonly<Record<StandardColumn, readonly string[]>> = {
  category: ['类别', 'category'],
  code: ['编号', 'code'],
  item: ['项目', 'item'],
  unit: ['单位', 'unit'],
  primary: ['小学', 'primary'],
  junior: ['初中', 'junior'],
  value: ['数值', 'value'],
  note: ['说明', 'note'],
  clause: ['依据', 'clause'],
};
const names = Object.keys(headerWords) as StandardColumn[];
/** Titles may stand above the header, not more. */
const searchedRows = 12;

/** Finds the header row by its words; all columns must be there, in any order. */
export function findStandardHeader(cells: Cells): StandardHeader | null {
  const { top, bottom } = cells.area;
  for (let row = top; row <= Math.min(bottom, top + searchedRows - 1); row++) {
    const columns = columnsOf(cells, row);
    if (columns) return { row, columns };
  }
  return null;
}

function columnsOf(cells: Cells, row: number): StandardHeader['columns'] | null {
  const found: Partial<Record<StandardColumn, number>> = {};
  for (let column = cells.area.left; column <= cells.area.right; column++) {
    const words = cells.words(row, column).toLowerCase();
    const name = names.find((one) => headerWords[one].includes(words));
    if (name !== undefined) found[name] ??= column;
  }
  return isComplete(found) ? found : null;
}

function isComplete(
  found: Partial<Record<StandardColumn, number>>,
): found is Record<StandardColumn, number> {
  return names.every((name) => found[name] !== undefined);
}
