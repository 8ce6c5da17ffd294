import { looks } from './looks';
import type { SheetDraft } from './SheetDraft';

/** Adds a heading over the whole width. */
export function addBand(draft: SheetDraft, text: string): void {
  draft.merge(draft.across(draft.add([text], looks.band)));
}
