import type { CellPosition } from '../../CellPosition';
import type { Receipt } from '../../Receipt';
import type { RestoreReport } from '../../RestoreReport';
import { WorkbookError } from '../../WorkbookError';
import { answered } from '../answered';
import type { OpenedFile } from '../OpenedFile';
import type { SheetEntry } from '../package/WorkbookPackage';
import { presentNames } from '../record/presentNames';
import { replaceRecord } from '../record/replaceRecord';
import type { WorkbookRecord } from '../record/WorkbookRecord';
import { SheetReader } from '../SheetReader';
import { PutBack, type CellChanges } from './PutBack';
import { sheetFingerprint } from '../../notation/sheetFingerprint';
import { withPresentNames } from '../../notation/withPresentNames';

/**
 * Puts back what a receipt says, where our values still stand, and takes it out of the record.
 * Throws `WorkbookError` `restore-protected` where a sheet concerned is protected, `restore-structure-protected` where
 * sheets may not be removed; then nothing is changed.
 */
export function restoreReceipt(
  opened: OpenedFile,
  receipt: Receipt,
  record: WorkbookRecord,
): RestoreReport {
  const { sheets, isStructureLocked } = opened.package();
  if (isStructureLocked) throw new WorkbookError('restore-structure-protected');
  const names = presentNames(receipt, record.sheetNames[receipt.id] ?? [], sheets);
  const places = new Places(opened, withPresentNames(receipt, names));
  const created = places.created();
  const changes = places.changes();
  const putBack = new PutBack(opened, record.looks[receipt.id] ?? []);
  for (const { reader, cells } of changes) {
    for (const cell of cells) putBack.cell(cell, reader);
  }
  return opened.change((file) => {
    putBack.cells.carryOut(file);
    for (const { isOurs, name } of created) if (isOurs) answered(file.DeleteSheet(name));
    replaceRecord(file, without(record, receipt));
    const { restoredCells, restoredFills, edited } = putBack.counts;
    return {
      restoredCells,
      restoredFills,
      edited: [...edited],
      removedSheets: created.filter(({ isOurs }) => isOurs).map(({ name }) => name),
      keptSheets: created
        .filter(({ isOurs, isThere }) => isThere && !isOurs)
        .map(({ name }) => name),
      missingSheets: [
        ...created.filter(({ isThere }) => !isThere).map(({ name }) => name),
        ...places.missing,
      ],
    };
  }, putBack.cells.book);
}

interface CreatedNow {
  readonly name: string;
  readonly isThere: boolean;
  /** Whether it is there and nobody edited it. */
  readonly isOurs: boolean;
}

interface SheetChanges {
  readonly reader: SheetReader;
  readonly cells: readonly CellChanges[];
}

/** The sheets of a receipt, which gives their present names, in the workbook as it is now. */
class Places {
  readonly missing: string[] = [];

  constructor(
    private readonly opened: OpenedFile,
    private readonly receipt: Receipt,
  ) {}

  created(): readonly CreatedNow[] {
    return this.receipt.createdSheets.map(({ name, fingerprint }) => {
      const entry = this.find(name);
      if (!entry) return { name, isThere: false, isOurs: false };
      const values = new SheetReader(this.opened.content(entry)).allValues();
      return { name, isThere: true, isOurs: sheetFingerprint(values) === fingerprint };
    });
  }

  /** The changes sheet by sheet, cell by cell. */
  changes(): readonly SheetChanges[] {
    const { cells, fills } = this.receipt;
    const names = new Set([...cells, ...fills].map(({ sheet }) => sheet));
    return [...names].flatMap((sheet) => {
      const entry = this.find(sheet);
      if (!entry) {
        this.missing.push(sheet);
        return [];
      }
      const content = this.opened.content(entry);
      if (content.isProtected) throw new WorkbookError('restore-protected', { sheet });
      return [{ reader: new SheetReader(content), cells: this.cellChanges(sheet) }];
    });
  }

  private find(sheet: string): SheetEntry | undefined {
    return this.opened.package().sheets.find(({ name }) => name === sheet);
  }

  private cellChanges(sheet: string): readonly CellChanges[] {
    const changes = new Map<string, CellChanges>();
    const key = ({ row, column }: CellPosition): string => `${row},${column}`;
    const blank: CellChanges = { sheet, value: null, fill: null };
    for (const value of this.receipt.cells) {
      if (value.sheet === sheet) changes.set(key(value), { ...blank, value });
    }
    for (const fill of this.receipt.fills) {
      if (fill.sheet !== sheet) continue;
      changes.set(key(fill), { ...(changes.get(key(fill)) ?? blank), fill });
    }
    return [...changes.values()];
  }
}

function without(record: WorkbookRecord, { id }: Receipt): WorkbookRecord {
  const { [id]: _looks, ...looks } = record.looks;
  const { [id]: _names, ...sheetNames } = record.sheetNames;
  return { receipts: record.receipts.filter((other) => other.id !== id), sheetNames, looks };
}
