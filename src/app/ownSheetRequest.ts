import type { ReadRequest } from '../workbook/ReadRequest';
import type { Receipt } from '../workbook/Receipt';

/** When `sheet` is a result sheet of ours: how to read the table it was made from. Else `null`. */
export function ownSheetRequest(sheet: string, receipt: Receipt | null): ReadRequest | null {
  if (!receipt?.createdSheets.some(({ name }) => name === sheet)) return null;
  const { source } = receipt;
  if (source.sheet === sheet) return null;
  return { kind: 'sheet', sheet: source.sheet, range: source.range };
}
