import type { FileWorkbook } from '../workbook/file/FileWorkbook';
import { fullAddress } from '../workbook/notation/fullAddress';
import { rectAddress } from '../workbook/notation/rectAddress';
import type { CellValue } from '../workbook/CellValue';
import { WorkbookError } from '../workbook/WorkbookError';
import type { DeskState, Notice } from './DeskState';
import { Spreadsheet } from './grid/Spreadsheet';
import type { GridLocale } from './grid/createUniver';
import { shownWorkbook } from './shownWorkbook';
import { workbookData } from './xlsx/workbookData';

/** Opens the bytes of an .xlsx file; throws `WorkbookError`. */
export type OpenFile = (bytes: Uint8Array, name: string) => Promise<FileWorkbook>;

/** Brings file, grid and pane together: the file is the truth, the grid shows it. */
export class Desk {
  private state: DeskState = { file: null, opening: null, notices: [] };
  private readonly listeners = new Set<() => void>();
  private spreadsheet: Spreadsheet | null = null;
  private file: FileWorkbook | null = null;
  private openings = 0;
  private isChanged = false;
  /** Resolves when everything typed so far is in the file. */
  private typed: Promise<void> = Promise.resolve();

  constructor(private readonly openFile: OpenFile) {}

  readonly getState = (): DeskState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Puts the grid into the page. Returns how to take it out again. */
  mountGrid(container: HTMLElement, locale: GridLocale): () => void {
    const spreadsheet = new Spreadsheet(container, locale, {
      selected: (sheet, address) => this.file?.select(sheet, address),
      edited: (sheet, address, value) => this.edit(sheet, address, value),
      formulaTyped: (sheet, address) => this.refuseFormula(sheet, address),
      formulaCopied: (sheet, address) => {
        this.refuseFormula(sheet, address);
        // Not before the grid has come to the end of its own step.
        setTimeout(() => void this.showFile());
      },
      recalculated: (sheet, addresses) => {
        const cells = addresses.map((address) => fullAddress(sheet, address));
        this.tell({ kind: 'results-old', cells });
      },
      refused: () => this.tell({ kind: 'values-only' }),
    });
    this.spreadsheet = spreadsheet;
    return () => {
      this.spreadsheet = null;
      spreadsheet.dispose();
    };
  }

  /** Opens a file in place of the open one; when that fails, the open one stays as it is. */
  async open(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    const opening = ++this.openings;
    this.update({ opening: name, notices: [] });
    try {
      const file = await this.openFile(await bytes(), name);
      if (opening !== this.openings) return;
      this.file = file;
      this.isChanged = false;
      await this.showFile();
      this.spreadsheet?.select(file.activeSheet(), await selectedAddress(file));
      const workbook = shownWorkbook(file, {
        settled: () => this.settled(),
        refresh: () => {
          this.isChanged = true;
          return this.showFile();
        },
        select: (sheet, address) => this.spreadsheet?.select(sheet, address),
      });
      this.update({ file: { key: opening, name, workbook }, opening: null });
    } catch (error) {
      if (opening !== this.openings) return;
      this.update({ opening: null });
      this.tell(noticeOf(name, error));
    }
  }

  /** Whether the file holds changes that were not downloaded. */
  readonly hasChanges = (): boolean => this.isChanged;

  /** The file as it stands now, to be downloaded, or `null` when none is open. */
  async save(): Promise<Uint8Array | null> {
    await this.settled();
    const bytes = (await this.file?.save()) ?? null;
    this.isChanged = false;
    return bytes;
  }

  readonly dismiss = (notice: Notice): void =>
    this.update({ notices: this.state.notices.filter((shown) => shown !== notice) });

  private edit(sheet: string, address: string, value: CellValue): void {
    const { file } = this;
    if (!file) return;
    this.isChanged = true;
    this.typed = this.typed.then(async () => {
      try {
        await file.edit(sheet, address, value);
      } catch (error) {
        this.tell({ kind: 'edit-failed', cell: fullAddress(sheet, address), error });
        await this.showFile();
      }
    });
  }

  private async settled(): Promise<void> {
    await this.spreadsheet?.finishEditing();
    await this.typed;
  }

  private async showFile(): Promise<void> {
    if (!this.file || !this.spreadsheet) return;
    await this.spreadsheet.show(workbookData(await this.file.save()), this.file.activeSheet());
  }

  private refuseFormula(sheet: string, address: string): void {
    this.tell({ kind: 'formula-typed', cell: fullAddress(sheet, address) });
  }

  private tell(notice: Notice): void {
    const isLasting = ({ kind }: Notice): boolean => kind === 'results-old';
    const others = this.state.notices.filter((shown) => isLasting(shown) !== isLasting(notice));
    this.update({ notices: [...others, notice] });
  }

  private update(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** What was selected when the file was saved. */
async function selectedAddress(file: FileWorkbook): Promise<string> {
  const { selection } = await file.read({ kind: 'selection' });
  return selection?.[0] ? rectAddress(selection[0]) : 'A1';
}

/** Thrown by `bytes` of `Desk.open` when there is no such sample. */
export class SampleMissing extends Error {}

/** Thrown by `OpenFile` when the part that reads workbooks cannot be loaded. */
export class ReaderNotLoaded extends Error {}

function noticeOf(file: string, error: unknown): Notice {
  if (error instanceof SampleMissing) return { kind: 'sample-missing', file };
  if (error instanceof ReaderNotLoaded) return { kind: 'not-loaded' };
  // A fault of the program: the clerk is told, and the browser's console gets the details.
  if (!(error instanceof WorkbookError)) reportError(error);
  return { kind: 'open-failed', file, error };
}
