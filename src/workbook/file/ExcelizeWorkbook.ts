import type { CellValue } from '../CellValue';
import type { Grid } from '../Grid';
import type { NewSheet } from '../NewSheet';
import { cellAddress } from '../notation/cellAddress';
import { parseRect } from '../notation/parseRect';
import type { ReadRequest } from '../ReadRequest';
import type { Receipt } from '../Receipt';
import type { Rect } from '../Rect';
import type { RestoreReport } from '../RestoreReport';
import type { SheetInfo } from '../SheetInfo';
import type { WorkbookEvent } from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import type { WritePlan } from '../WritePlan';
import { answered } from './answered';
import type { FileWorkbook } from './FileWorkbook';
import { gridOf } from './gridOf';
import type { OpenedFile } from './OpenedFile';
import type { SheetEntry } from './package/WorkbookPackage';
import { addNewSheet } from './plan/addNewSheet';
import { carryOut } from './plan/carryOut';
import { checkPlan } from './plan/checkPlan';
import { restoreReceipt } from './plan/restoreReceipt';
import { setCell } from './plan/setCell';
import { readRecord } from './record/readRecord';
import { recordSheetName } from '../notation/recordSheetName';
import { emptyRecord, type WorkbookRecord } from './record/WorkbookRecord';

/** The port over an open .xlsx file. */
export class ExcelizeWorkbook implements FileWorkbook {
  private active: string;
  /** What the clerk selected since the file was opened; until then what the file says. */
  private selection: { sheet: string; areas: readonly Rect[] } | null = null;
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  constructor(
    private readonly opened: OpenedFile,
    readonly name: string,
  ) {
    const { activeTab } = opened.package();
    const shown = this.entries().filter(({ isVisible }) => isVisible);
    this.active = (shown.find(({ tab }) => tab === activeTab) ?? shown[0])?.name ?? '';
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.infos();
  }

  async read(request: ReadRequest): Promise<Grid> {
    const sheet = request.kind === 'sheet' ? request.sheet : this.active;
    if (sheet === '') throw new WorkbookError('no-selection');
    const content = this.opened.content(this.entry(sheet));
    return gridOf({
      hasRecord: this.record().receipts.length > 0,
      sheet,
      content,
      numberFormats: this.opened.numberFormats(),
      selection: this.selected(request, content.selection),
      sheets: this.infos(),
    });
  }

  async apply(plan: WritePlan): Promise<Receipt> {
    checkPlan(this.opened, plan);
    const record = this.record();
    const writtenAt = new Date().toISOString();
    const id = `${writtenAt} ${record.receipts.length + 1}`;
    return carryOut(this.opened, plan, { record, stamp: { id, writtenAt } });
  }

  async receipts(): Promise<readonly Receipt[]> {
    return this.record().receipts;
  }

  async restore(receipt: Receipt): Promise<RestoreReport> {
    const report = restoreReceipt(this.opened, receipt, this.record());
    this.leaveMissingSheet();
    return report;
  }

  async addSheet(sheet: NewSheet): Promise<string> {
    if (this.opened.package().isStructureLocked) throw new WorkbookError('structure-protected');
    const name = this.opened.change((file) => {
      const added = addNewSheet(file, sheet);
      answered(file.SetActiveSheet(added.index));
      return added.name;
    });
    this.active = name;
    return name;
  }

  async goTo(sheet: string, address: string): Promise<void> {
    this.show(sheet, address);
  }

  async watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => {
      this.listeners.delete(listener);
    };
  }

  async save(): Promise<Uint8Array> {
    return this.opened.bytes();
  }

  activeSheet(): string {
    return this.active;
  }

  select(sheet: string, address: string): void {
    this.show(sheet, address);
    this.tell({ kind: 'selected', sheet, address });
  }

  async edit(sheet: string, address: string, value: CellValue): Promise<void> {
    if (this.opened.content(this.entry(sheet)).isProtected) {
      throw new WorkbookError('protected', { sheet, cells: [address] });
    }
    this.opened.edit((file) => setCell(file, [sheet, address], value));
    this.tell({ kind: 'edited', sheet, address });
  }

  private show(sheet: string, address: string): void {
    this.entry(sheet);
    const areas = address.split(',').map(parseRect);
    if (areas.some((area) => area === null)) throw new WorkbookError('no-selection', { sheet });
    this.active = sheet;
    this.selection = { sheet, areas: areas.filter((area) => area !== null) };
  }

  private tell(event: WorkbookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private selected(request: ReadRequest, stored: readonly Rect[]): Grid['selection'] {
    if (request.kind === 'selection') {
      return this.selection?.sheet === this.active ? this.selection.areas : stored;
    }
    if (request.range === undefined) return null;
    const range = parseRect(request.range);
    if (!range) throw new WorkbookError('no-selection', { sheet: request.sheet });
    return [range];
  }

  private infos(): readonly SheetInfo[] {
    return this.entries().map(({ name, isVisible }) => ({ name, visible: isVisible }));
  }

  private entries(): readonly SheetEntry[] {
    return this.opened.package().sheets.filter(({ name }) => name !== recordSheetName);
  }

  private entry(sheet: string): SheetEntry {
    const entry = this.entries().find(({ name }) => name === sheet);
    if (!entry) throw new WorkbookError('sheet-missing', { sheet });
    return entry;
  }

  private record(): WorkbookRecord {
    const entry = this.opened.package().sheets.find(({ name }) => name === recordSheetName);
    if (!entry) return emptyRecord;
    return readRecord({
      content: this.opened.content(entry),
      formulaAt: (row, column) =>
        this.opened.formulaOf(recordSheetName, cellAddress({ row, column })),
      sheets: this.entries(),
    });
  }

  private leaveMissingSheet(): void {
    const entries = this.entries();
    if (entries.some(({ name }) => name === this.active)) return;
    this.active = entries.find(({ isVisible }) => isVisible)?.name ?? '';
    this.selection = null;
  }
}
