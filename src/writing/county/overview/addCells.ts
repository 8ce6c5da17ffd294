import type { CellStyle } from '../../../workbook/CellStyle';
import type { SheetDraft } from '../../sheet/SheetDraft';
import { wrappedHeight } from '../../sheet/wrappedHeight';
import type { OverviewCell } from './OverviewCell';
import { overviewWidths } from './overviewWidths';

const leastPoints = 18;

/** Adds a row of cells, each as wide as it says, high enough for the longest. Returns its number. */
export function addCells(
  draft: SheetDraft,
  cells: readonly OverviewCell[],
  style: CellStyle,
): number {
  const values = cells.flatMap(({ value, columns }) => [value, ...blanks(columns - 1)]);
  const row = draft.add(values, style);
  let height = leastPoints;
  let left = 0;
  for (const { value, columns } of cells) {
    const width = overviewWidths.slice(left, left + columns).reduce((sum, one) => sum + one, 0);
    height = Math.max(height, wrappedHeight(String(value ?? ''), width - 1));
    draft.merge(draft.across(row, left, left + columns - 1));
    left += columns;
  }
  draft.height(row, height);
  return row;
}

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}
