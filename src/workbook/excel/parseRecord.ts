import type { Receipt } from '../Receipt';
import { referencedSheet } from '../notation/referencedSheet';
import type { StoredRecord } from './StoredRecord';

/** What the record sheet says, from the formulas of its cells; what is no receipt of ours is left out. */
export function parseRecord(formulas: readonly (readonly unknown[])[]): StoredRecord {
  const names = formulas.map((row) => referencedSheet(textOf(row[1])));
  let next = 0;
  const receipts = parseReceipts(columnText(formulas, 0)).map((receipt) => {
    const first = next;
    next += 1 + receipt.createdSheets.length;
    const sheetNames = Array.from({ length: next - first }, (_, i) => names[first + i] ?? null);
    return { receipt, sheetNames };
  });
  return { receipts, notes: columnText(formulas, 2) };
}

function columnText(formulas: readonly (readonly unknown[])[], column: number): string {
  return formulas.map((row) => textOf(row[column])).join('');
}

function textOf(told: unknown): string {
  return typeof told === 'string' ? told : '';
}

function parseReceipts(text: string): Receipt[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter(isReceipt) : [];
  } catch {
    return [];
  }
}

function isReceipt(value: unknown): value is Receipt {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'source' in value &&
    ['createdSheets', 'cells', 'fills'].every((key) => Array.isArray(Reflect.get(value, key)))
  );
}
