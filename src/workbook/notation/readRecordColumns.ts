import type { Receipt } from '../Receipt';
import { referencedSheet } from './referencedSheet';
import { withPresentCells } from './withPresentCells';

/** The columns of the record sheet from its first row on, each cell as its program tells it. */
export interface RecordColumns {
  /** Column A: the receipts as JSON, in pieces. */
  readonly receipts: readonly unknown[];
  /** Column B: the formula of a row, counted from 0, that refers to a sheet. */
  readonly referenceAt: (row: number) => unknown;
  /** Column C: what only one adapter can say, in pieces. */
  readonly notes: readonly unknown[];
  /** Column D: the formula of a row, counted from 0, that refers to a cell; see `cellReferences`. */
  readonly cellReferenceAt: (row: number) => unknown;
}

/** A receipt as it was stored, its cells where they are now. */
export interface RecordedReceipt {
  readonly receipt: Receipt;
  /** Names that the references give: the clerk's sheet, then the created ones; `null` where one gives none. */
  readonly sheetNames: readonly (string | null)[];
  /** Whether cells went elsewhere since, as rows were inserted, deleted or moved. */
  readonly hasMoved: boolean;
}

/** What the record sheet says; what is no receipt of ours is left out. */
export function readRecordColumns(columns: RecordColumns): {
  readonly receipts: readonly RecordedReceipt[];
  readonly notes: string;
} {
  let row = 0;
  let cellRow = 0;
  const recorded = parsedReceipts(joined(columns.receipts)).map((receipt) => {
    const sheetNames = Array.from({ length: 1 + receipt.createdSheets.length }, () =>
      referencedSheet(textOf(columns.referenceAt(row++))),
    );
    const count = 2 + receipt.cells.length + receipt.fills.length;
    const references = Array.from({ length: count }, () =>
      textOf(columns.cellReferenceAt(cellRow++)),
    );
    const present = withPresentCells(receipt, references);
    return { receipt: present, sheetNames, hasMoved: present !== receipt };
  });
  return { receipts: recorded, notes: joined(columns.notes) };
}

function joined(column: readonly unknown[]): string {
  return column.map(textOf).join('');
}

function textOf(told: unknown): string {
  return typeof told === 'string' ? told : '';
}

function parsedReceipts(text: string): Receipt[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter(isReceipt) : [];
  } catch {
    return [];
  }
}

function isReceipt(value: unknown): value is Receipt {
  if (typeof value !== 'object' || value === null) return false;
  const { version, source, createdSheets, cells, fills } = value as Partial<Receipt>;
  const lists = [createdSheets, cells, fills];
  return version === 1 && typeof source?.sheet === 'string' && lists.every(Array.isArray);
}
