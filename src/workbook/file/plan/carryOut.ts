import type { NewSheet } from '../../NewSheet';
import { cellAddress } from '../../notation/cellAddress';
import { fullAddress } from '../../notation/fullAddress';
import type { ChangedCell, ChangedFill, CreatedSheet, Receipt } from '../../Receipt';
import type { EntryGroup, HighlightGroup, WritePlan } from '../../WritePlan';
import { answered } from '../answered';
import type { ExcelizeFile } from '../Excelize';
import type { OpenedFile } from '../OpenedFile';
import { replaceRecord } from '../record/replaceRecord';
import type { LookNote, WorkbookRecord } from '../record/WorkbookRecord';
import { addNewSheet } from './addNewSheet';
import { CellWork } from './CellWork';
import { sheetFingerprint } from '../../notation/sheetFingerprint';

/** Who and when. */
export type ReceiptStamp = Pick<Receipt, 'id' | 'writtenAt'>;

/**
 * Carries out a plan that was checked, and notes it in the record. Returns what was changed and what stood
 * there before.
 */
export function carryOut(
  opened: OpenedFile,
  plan: WritePlan,
  { record, stamp }: { readonly record: WorkbookRecord; readonly stamp: ReceiptStamp },
): Receipt {
  const work = new PlanWork(opened);
  for (const group of plan.groups) {
    if (group.kind === 'entries') work.enter(group);
    else if (group.kind === 'highlight') work.highlight(group);
  }
  return opened.change((file) => {
    work.cells.carryOut(file);
    const createdSheets = plan.groups.flatMap((group) =>
      group.kind === 'sheet' ? [createSheet(file, group.sheet)] : [],
    );
    const receipt: Receipt = {
      version: 1,
      ...stamp,
      source: plan.source,
      standard: plan.standard,
      sheetId: idOf(file, plan.source.sheet),
      createdSheets,
      cells: work.changedCells,
      fills: work.fills(),
    };
    replaceRecord(file, {
      receipts: [...record.receipts, receipt],
      sheetNames: {
        ...record.sheetNames,
        [stamp.id]: [plan.source.sheet, ...createdSheets.map(({ name }) => name)],
      },
      looks: { ...record.looks, [stamp.id]: work.looks() },
    });
    return receipt;
  }, work.cells.book);
}

function createSheet(file: ExcelizeFile, sheet: NewSheet): CreatedSheet {
  const { name } = addNewSheet(file, sheet);
  return { name, id: idOf(file, name), fingerprint: sheetFingerprint(sheet.values) };
}

/** Gathers what goes into the clerk's cells and what stood there when each was touched first. */
class PlanWork {
  readonly cells: CellWork;
  readonly changedCells: ChangedCell[] = [];
  private readonly changedFills = new Map<string, ChangedFill>();
  private readonly firstLooks = new Map<string, LookNote>();

  constructor(opened: OpenedFile) {
    this.cells = new CellWork(opened);
  }

  enter({ sheet, entries }: EntryGroup): void {
    const { book } = this.cells;
    for (const { row, column, before, value, numberFormat } of entries) {
      const address = cellAddress({ row, column });
      const look = this.touch(sheet, address);
      const formatBefore = book.numberFormat(look);
      const format = numberFormat ?? formatBefore;
      this.cells.setValue([sheet, address], value);
      if (format !== formatBefore) {
        this.cells.setLook([sheet, address], book.withNumberFormat(look, format));
      }
      this.changedCells.push({
        sheet,
        row,
        column,
        before: { value: before, numberFormat: formatBefore },
        after: { value, numberFormat: format },
      });
    }
  }

  /** Where two groups colour one cell the later colour stands, and the fill before both is kept. */
  highlight({ sheet, cells, color }: HighlightGroup): void {
    const { book } = this.cells;
    const after = color.toUpperCase();
    for (const { row, column } of cells) {
      const address = cellAddress({ row, column });
      const look = this.touch(sheet, address);
      this.cells.setLook([sheet, address], book.withFill(look, { color: after, pattern: 'solid' }));
      const key = fullAddress(sheet, address);
      const earlier = this.changedFills.get(key);
      const before = earlier ? earlier.before : book.fill(look);
      this.changedFills.set(key, { sheet, row, column, before, after });
    }
  }

  fills(): readonly ChangedFill[] {
    return [...this.changedFills.values()];
  }

  looks(): readonly LookNote[] {
    return [...this.firstLooks.values()];
  }

  /** The look that a cell has now; the one it had first is noted. */
  private touch(sheet: string, address: string): number {
    const look = this.cells.look(sheet, address);
    const key = fullAddress(sheet, address);
    if (!this.firstLooks.has(key)) this.firstLooks.set(key, [sheet, address, look]);
    return look;
  }
}

/** The file's own number of a sheet, which stays when the sheet is renamed. */
function idOf(file: ExcelizeFile, sheet: string): string | null {
  const { sheets } = answered(file.GetSheetMap());
  return Object.entries(sheets).find(([, name]) => name === sheet)?.[0] ?? null;
}
