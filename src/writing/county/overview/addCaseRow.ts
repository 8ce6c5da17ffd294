import { looks } from '../../sheet/looks';
import type { SheetDraft } from '../../sheet/SheetDraft';
import { addCells } from './addCells';
import { overviewLooks } from './overviewLooks';

const spans = [1, 1, 1, 3, 1, 1, 1];

/** Adds a row of the lists 大班额 and 大校额. */
export function addCaseRow(
  draft: SheetDraft,
  values: readonly (string | number | null)[],
  isHeader = false,
): void {
  const cells = values.map((value, index) => ({ value, columns: spans[index] ?? 1 }));
  const row = addCells(draft, cells, isHeader ? looks.header : overviewLooks.row);
  draft.style(draft.across(row, 0, 0), overviewLooks.centred);
}
