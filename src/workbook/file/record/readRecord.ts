import { readRecordColumns } from '../../notation/readRecordColumns';
import { withPresentNames } from '../../notation/withPresentNames';
import type { SheetContent } from '../package/SheetContent';
import type { SheetEntry } from '../package/WorkbookPackage';
import { presentNames } from './presentNames';
import type { LookNote, WorkbookRecord } from './WorkbookRecord';

/** Where the record is read from. */
export interface RecordSource {
  readonly content: SheetContent;
  /** The formula of a cell of the record sheet, row and column counted from 0. */
  readonly formulaAt: (row: number, column: number) => string;
  /** The sheets of the workbook. */
  readonly sheets: readonly SheetEntry[];
}

/** What a record sheet holds; what cannot be read is left out. */
export function readRecord({ content, formulaAt, sheets }: RecordSource): WorkbookRecord {
  const { receipts, notes } = readRecordColumns({
    receipts: column(content, 0),
    referenceAt: (row) => formulaAt(row, 1),
    cellReferenceAt: (row) => formulaAt(row, 3),
    notes: column(content, 2),
  });
  const looks = parsedLooks(notes);
  const present = receipts.map(({ receipt, sheetNames, hasMoved }) => {
    const names = presentNames(receipt, sheetNames, sheets);
    const renamed = withPresentNames(receipt, names);
    // The notes go by the addresses that the cells had: of no use for cells that moved.
    const known = hasMoved ? [] : (looks[receipt.id] ?? []);
    const renamedLooks = known.map(([sheet, ...look]): LookNote => [
      sheet === receipt.source.sheet ? renamed.source.sheet : sheet,
      ...look,
    ]);
    return { id: receipt.id, receipt: renamed, names, looks: renamedLooks };
  });
  return {
    receipts: present.map(({ receipt }) => receipt),
    sheetNames: Object.fromEntries(present.map(({ id, names }) => [id, names])),
    looks: Object.fromEntries(present.map(({ id, looks: notesOfOne }) => [id, notesOfOne])),
  };
}

function column({ cells }: SheetContent, number: number): unknown[] {
  return cells
    .filter((cell) => cell.column === number)
    .sort((a, b) => a.row - b.row)
    .map(({ value }) => value);
}

function parsedLooks(text: string): WorkbookRecord['looks'] {
  try {
    const looks: unknown = JSON.parse(text);
    return isLooks(looks) ? looks : {};
  } catch {
    return {};
  }
}

function isLooks(value: unknown): value is WorkbookRecord['looks'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((notes) => Array.isArray(notes))
  );
}
