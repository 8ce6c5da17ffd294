import type { DraftCell, SheetDraft } from '../sheet/SheetDraft';
import { countyLooks } from './countyLooks';

/** Adds a row of a list: what is filled in already, and the cells from column `input` on for the clerk. Returns its number. */
export function addEntryRow(draft: SheetDraft, cells: readonly DraftCell[], input: number): number {
  const row = draft.add(cells, countyLooks.cell);
  draft.style(draft.across(row, input), countyLooks.input);
  return row;
}
