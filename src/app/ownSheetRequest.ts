import type { ReadRequest } from '../workbook/ReadRequest';
import type { Receipt } from '../workbook/Receipt';

/** When `sheet` is a result sheet of ours: how to read the table it was made from. Else `null`. */
export function ownSheetRequest(sheet: string, receipts: readonly Receipt[]): ReadRequest | null {
  const own = receipts.find(({ createdSheets }) =>
    createdSheets.some(({ name }) => name === sheet),
  );
  if (!own || own.source.sheet === sheet) return null;
  return { kind: 'sheet', sheet: own.source.sheet, range: own.source.range };
}
