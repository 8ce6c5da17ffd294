import type { CreatedSheet, Receipt } from '../Receipt';
import { recordSheetName } from '../notation/recordSheetName';

/** A sheet of ours that is still there. */
export interface FoundSheet {
  /** Its present name. */
  readonly name: string;
  readonly created: CreatedSheet;
}

/** Where the sheets of a receipt are now. */
export interface FoundSheets {
  /** Present name of a clerk's sheet by the name that the receipt knows. */
  readonly clerkSheets: ReadonlyMap<string, string>;
  readonly created: readonly FoundSheet[];
  /** Names of the receipt that no sheet has any more. */
  readonly missing: readonly string[];
  readonly visibleNames: readonly string[];
  readonly hasRecordSheet: boolean;
}

/** Finds the sheets of a receipt by their identity and else by name. One round trip. */
export async function findSheets(
  context: Excel.RequestContext,
  receipt: Receipt,
): Promise<FoundSheets> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/id,items/visibility');
  await context.sync();
  const { items } = worksheets;
  const present = (name: string, id: string | null): string | null =>
    (items.find((sheet) => sheet.id === id) ?? items.find((sheet) => sheet.name === name))?.name ??
    null;
  const clerkNames = new Set([...receipt.cells, ...receipt.fills].map(({ sheet }) => sheet));
  const clerkSheets = new Map<string, string>();
  const missing: string[] = [];
  for (const name of clerkNames) {
    const found = present(name, name === receipt.source.sheet ? receipt.sheetId : null);
    if (found === null) missing.push(name);
    else clerkSheets.set(name, found);
  }
  const created = receipt.createdSheets.flatMap((sheet): FoundSheet[] => {
    const name = present(sheet.name, sheet.id);
    if (name === null) missing.push(sheet.name);
    return name === null ? [] : [{ name, created: sheet }];
  });
  return {
    clerkSheets,
    created,
    missing,
    visibleNames: items.filter(isVisible).map(({ name }) => name),
    hasRecordSheet: items.some(({ name }) => name === recordSheetName),
  };
}

function isVisible({ visibility }: Excel.Worksheet): boolean {
  return visibility === 'Visible';
}
