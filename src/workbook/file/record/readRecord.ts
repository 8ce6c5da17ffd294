import { readRecordColumns } from '../../notation/readRecordColumns';
import { withPresentNames } from '../../notation/withPresentNames';
import type { SheetContent } from '../package/SheetContent';
import type { SheetEntry } from '../package/WorkbookPackage';
import { presentNames } from './presentNames';
import type { LookNote, WorkbookRecord } from './WorkbookRecord';

/** Where the record is read from. */
export interface RecordSource {
  readonly content: SheetContent;
  /** The formula in column B of a row, counted from 0. */
  readonly referenceAt: (row: number) => string;
  /** The sheets of the workbook. */
  readonly sheets: readonly SheetEntry[];
}

/** What a record sheet holds; what cannot be read is left out. */
export function readRecord({ content, referenceAt, sheets }: RecordSource): WorkbookRecord {
  const { receipts, notes } = readRecordColumns({
    receipts: column(content, 0),
    referenceAt,
    notes: column(content, 2),
  });
  const looks = parsedLooks(notes);
  const present = receipts.map(({ receipt, sheetNames }) => {
    const names = presentNames(receipt, sheetNames, sheets);
    const renamed = withPresentNames(receipt, names);
    const renamedLooks = (looks[receipt.id] ?? []).map(([sheet, ...look]): LookNote => [
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
