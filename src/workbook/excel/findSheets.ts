import type { CreatedSheet, Receipt } from '../Receipt';
import { WorkbookError } from '../WorkbookError';
import { recordSheetName } from '../notation/recordSheetName';
import { askUntouched } from './askUntouched';

/** A sheet of ours that is still there. */
export interface FoundSheet {
  /** Its present name. */
  readonly name: string;
  readonly created: CreatedSheet;
  /** Whether it still holds what we put in it; `null` where that is not known yet. */
  readonly isUntouched: boolean | null;
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

/**
 * Finds the sheets of a receipt by their identity and else by name, in one round trip. What our own sheets
 * hold is asked for at once: together with all fills it may not fit one answer.
 *
 * @throws {WorkbookError} `restore-structure-protected`: neither a sheet of ours nor the record could go
 */
export async function findSheets(
  context: Excel.RequestContext,
  receipt: Receipt,
): Promise<FoundSheets> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/id,items/visibility');
  const structure = context.workbook.protection.load('protected');
  const early = new Map(
    receipt.createdSheets.map((sheet) => {
      const candidate = worksheets.getItemOrNullObject(sheet.id ?? sheet.name);
      return [sheet, askUntouched(candidate, sheet)] as const;
    }),
  );
  await context.sync();
  if (structure.protected) throw new WorkbookError('restore-structure-protected');
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
    if (name === null) return [];
    return [{ name, created: sheet, isUntouched: early.get(sheet)?.() ?? null }];
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
