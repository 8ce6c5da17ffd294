import type { Receipt } from '../../Receipt';
import type { SheetContent } from '../package/SheetContent';
import { referencedSheet } from '../../notation/referencedSheet';
import type { WorkbookRecord } from './WorkbookRecord';

/**
 * What a record sheet holds; what cannot be read is left out. `referenceAt` gives the formula in column B of a
 * row, counted from 0.
 */
export function readRecord(
  content: SheetContent,
  referenceAt: (row: number) => string,
): WorkbookRecord {
  const receipts = [parsed(columnText(content, 0))].flat().filter(isReceipt);
  const looks = parsed(columnText(content, 2));
  let row = 0;
  const sheetNames = receipts.map(({ id, createdSheets }) => {
    const count = 1 + createdSheets.length;
    const names = Array.from({ length: count }, () => referencedSheet(referenceAt(row++)));
    return [id, names] as const;
  });
  return {
    receipts,
    sheetNames: Object.fromEntries(sheetNames),
    looks: isLooks(looks) ? looks : {},
  };
}

function columnText({ cells }: SheetContent, column: number): string {
  return cells
    .filter((cell) => cell.column === column && typeof cell.value === 'string')
    .sort((a, b) => a.row - b.row)
    .map(({ value }) => value)
    .join('');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isReceipt(value: unknown): value is Receipt {
  if (typeof value !== 'object' || value === null) return false;
  const { version, source, createdSheets, cells, fills } = value as Partial<Receipt>;
  const lists = [createdSheets, cells, fills];
  return version === 1 && typeof source === 'object' && lists.every((list) => Array.isArray(list));
}

function isLooks(value: unknown): value is WorkbookRecord['looks'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((notes) => Array.isArray(notes))
  );
}
