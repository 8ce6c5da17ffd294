import { cellAddress } from '../../src/workbook/notation/cellAddress';
import { fingerprint } from '../../src/workbook/notation/fingerprint';
import { fullAddress } from '../../src/workbook/notation/fullAddress';
import { parseRect } from '../../src/workbook/notation/parseRect';
import type { CellValue } from '../../src/workbook/CellValue';
import type { Grid } from '../../src/workbook/Grid';
import type { Receipt } from '../../src/workbook/Receipt';
import type { RestoreReport } from '../../src/workbook/RestoreReport';
import type { Workbook, WorkbookEvent } from '../../src/workbook/Workbook';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import type { WritePlan } from '../../src/workbook/WritePlan';

type Rows = CellValue[][];

/** A workbook of plain arrays: enough of the port for what a pane does. */
export class MemoryWorkbook implements Workbook {
  readonly sheetRows = new Map<string, Rows>();
  readonly fills = new Map<string, string>();
  /** Where the pane led the clerk, the last place last. */
  readonly visited: string[] = [];
  selection: { sheet: string; address: string };
  isProtected = false;
  /** Thrown by the next step instead of doing it. */
  nextError: Error | null = null;
  /** Held back until it resolves: a slow workbook. */
  pause: Promise<void> = Promise.resolve();

  private kept: Receipt[] = [];
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  constructor(sheets: Readonly<Record<string, Rows>>, address = 'B4') {
    for (const [name, rows] of Object.entries(sheets)) this.sheetRows.set(name, rows);
    this.selection = { sheet: Object.keys(sheets)[0] ?? '', address };
  }

  /** The clerk types into a cell. */
  edit(sheet: string, address: string, value: CellValue): void {
    const rect = parseRect(address);
    if (rect) this.put(sheet, rect.top, rect.left, value);
    for (const listener of this.listeners) listener({ kind: 'edited', sheet, address });
  }

  /** The clerk clicks into a cell. */
  select(sheet: string, address: string): void {
    this.selection = { sheet, address };
    for (const listener of this.listeners) listener({ kind: 'selected', sheet, address });
  }

  valueAt(sheet: string, address: string): CellValue {
    const rect = parseRect(address);
    return rect ? (this.sheetRows.get(sheet)?.[rect.top]?.[rect.left] ?? null) : null;
  }

  async sheets() {
    return [...this.sheetRows.keys()].map((name) => ({ name, visible: true }));
  }

  async read(request: Parameters<Workbook['read']>[0]): Promise<Grid> {
    await this.step();
    const { sheet, address } =
      request.kind === 'selection'
        ? this.selection
        : { sheet: request.sheet, address: request.range };
    const rows = this.sheetRows.get(sheet);
    if (!rows) throw new WorkbookError('sheet-missing', { sheet });
    const width = Math.max(1, ...rows.map((row) => row.length));
    const values = rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? null));
    const selected = address === undefined ? null : parseRect(address);
    return {
      sheet,
      area: { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: width - 1 },
      values,
      formulas: values.map((row) => row.map(() => false)),
      numberFormats: values.map((row) => row.map(() => 'General')),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      selection: selected && [selected],
      isProtected: this.isProtected,
      hasRecord: (await this.receipts()).length > 0,
      sheets: await this.sheets(),
    };
  }

  async apply(plan: WritePlan): Promise<Receipt> {
    await this.step();
    const receipt = this.receiptOf(plan);
    for (const group of plan.groups) {
      if (group.kind === 'sheet') {
        this.sheetRows.set(
          group.sheet.name,
          group.sheet.values.map((row) => [...row]),
        );
      }
    }
    for (const { sheet, row, column, after } of receipt.cells) {
      this.put(sheet, row, column, after.value);
    }
    for (const fill of receipt.fills) {
      this.fills.set(fullAddress(fill.sheet, cellAddress(fill)), fill.after);
    }
    this.kept.push(receipt);
    return receipt;
  }

  async receipts() {
    return [...this.kept];
  }

  async restore(receipt: Receipt): Promise<RestoreReport> {
    await this.step();
    const stands = receipt.cells.filter(
      ({ sheet, row, column, after }) => this.sheetRows.get(sheet)?.[row]?.[column] === after.value,
    );
    for (const { sheet, row, column, before } of stands) this.put(sheet, row, column, before.value);
    for (const fill of receipt.fills) {
      this.fills.delete(fullAddress(fill.sheet, cellAddress(fill)));
    }
    for (const { name } of receipt.createdSheets) this.sheetRows.delete(name);
    this.kept = this.kept.filter(({ id }) => id !== receipt.id);
    return {
      restoredCells: stands.length,
      restoredFills: receipt.fills.length,
      removedSheets: receipt.createdSheets.map(({ name }) => name),
      edited: receipt.cells
        .filter((cell) => !stands.includes(cell))
        .map((cell) => fullAddress(cell.sheet, cellAddress(cell))),
      keptSheets: [],
      missingSheets: [],
    };
  }

  async addSheet(sheet: Parameters<Workbook['addSheet']>[0]): Promise<string> {
    await this.step();
    this.sheetRows.set(
      sheet.name,
      sheet.values.map((row) => [...row]),
    );
    return sheet.name;
  }

  async goTo(sheet: string, address: string): Promise<void> {
    await this.step();
    if (!this.sheetRows.has(sheet)) throw new WorkbookError('sheet-missing', { sheet });
    this.visited.push(fullAddress(sheet, address));
  }

  async watch(listener: (event: WorkbookEvent) => void) {
    this.listeners.add(listener);
    return async () => {
      this.listeners.delete(listener);
    };
  }

  private async step(): Promise<void> {
    await this.pause;
    const error = this.nextError;
    this.nextError = null;
    if (error !== null) throw error;
  }

  private put(sheet: string, row: number, column: number, value: CellValue): void {
    const rows = this.sheetRows.get(sheet) ?? [];
    const cells = rows[row] ?? [];
    cells[column] = value;
    rows[row] = cells;
  }

  private receiptOf(plan: WritePlan): Receipt {
    const entries = plan.groups.flatMap((group) =>
      group.kind === 'entries' ? group.entries.map((one) => ({ ...one, sheet: group.sheet })) : [],
    );
    const fills = plan.groups.flatMap((group) =>
      group.kind === 'highlight'
        ? group.cells.map((cell) => ({ ...cell, sheet: group.sheet, after: group.color }))
        : [],
    );
    return {
      version: 1,
      id: `receipt-${this.kept.length + 1}`,
      writtenAt: '2026-11-21T12:30:00Z',
      source: plan.source,
      standard: plan.standard,
      sheetId: null,
      createdSheets: plan.groups.flatMap((group) =>
        group.kind === 'sheet'
          ? [{ name: group.sheet.name, id: null, fingerprint: fingerprint(group.sheet.values) }]
          : [],
      ),
      cells: entries.map(({ sheet, row, column, before, value }) => ({
        sheet,
        row,
        column,
        before: { value: before, numberFormat: 'General' },
        after: { value, numberFormat: 'General' },
      })),
      fills: fills.map((fill) => ({ ...fill, before: null })),
    };
  }
}
