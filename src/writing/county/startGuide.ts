import { fillTemplate } from '../../locale/fillTemplate';
import { looks } from '../sheet/looks';
import { SheetDraft } from '../sheet/SheetDraft';
import { wrappedHeight } from '../sheet/wrappedHeight';
import type { CountySheetOptions } from './CountySheetOptions';

/** What a guided sheet begins with. */
export interface GuideHead {
  readonly name: string;
  /** How it is filled in. */
  readonly about: string;
  readonly headers: readonly string[];
  readonly columnWidths: readonly number[];
}

/** Rows above the entries: title, how to fill in, header. */
export const guideRows = 3;

/** A guided sheet with its title, its instruction and its header. */
export function startGuide(head: GuideHead, options: CountySheetOptions): SheetDraft {
  const { name, about, headers, columnWidths } = head;
  const draft = new SheetDraft(headers.length);
  const title = fillTemplate(options.messages.sheets.title, {
    sheet: name,
    standard: options.standardName,
  });
  const titleRow = draft.add([title], looks.title);
  draft.merge(draft.across(titleRow));
  draft.height(titleRow, 26);
  const text = fillTemplate(about, { date: options.today });
  const aboutRow = draft.add([text], looks.about);
  draft.merge(draft.across(aboutRow));
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  draft.height(aboutRow, wrappedHeight(text, width));
  const header = draft.add(headers, looks.header);
  const lines = headers.map((one, column) => wrappedHeight(one, columnWidths[column] ?? 1));
  draft.height(header, Math.max(24, ...lines));
  return draft;
}
