import { looks } from './looks';
import type { ResultLayout } from './ResultLayout';
import type { DraftCell, SheetDraft } from './SheetDraft';
import { wrappedHeight } from './wrappedHeight';

/** Adds a note: short cells on the left, and a text from column `left` on over the rest of the width. */
export function addNoteRow(
  draft: SheetDraft,
  { columnWidths }: ResultLayout,
  { lead, text, left }: { lead: readonly DraftCell[]; text: string; left: number },
): number {
  const blanks = Array.from({ length: left - lead.length }, () => null);
  const row = draft.add([...lead, ...blanks, text], looks.note);
  draft.merge(draft.across(row, left));
  const width = columnWidths.slice(left).reduce((sum, one) => sum + one, 0);
  draft.height(row, wrappedHeight(text, width));
  return row;
}
