import type { CellValue } from '../../../src/workbook/CellValue';
import { ExcelHost } from '../ExcelHost';
import type { FunctionsMetadata } from '../functions/FunctionsMetadata';
import { loadXlsx } from '../loadXlsx';
import type { SheetModel } from '../model/SheetModel';
import type { SavedWorkbook } from '../model/WorkbookModel';
import { AddInFrame } from '../transports/frame/AddInFrame';
import type { VersionName } from '../versions';
import type { Manifest, ManifestButton } from './Manifest';

/** Tab, Shift+Tab and Ctrl+F6 (Shift) out of the pane, by the client's numbers. */
const leadsToGrid = [5, 6, 13, 14];

/** Which Excel this is and which add-in it has. */
export interface DeskOptions {
  readonly version: VersionName;
  readonly locale: string;
  readonly manifest: Manifest;
  readonly metadata: FunctionsMetadata;
}

/** An open workbook in the simulated Excel, the add-in beside it, and what the clerk does with both. */
export class ExcelDesk {
  host: ExcelHost;
  frame: AddInFrame | null = null;
  /** Control of the command that runs; Excel keeps its button busy so long. */
  busyControl: string | null = null;
  /** What Excel said to the clerk, e.g. that a cell is locked. */
  message: string | null = null;
  fileName: string;
  /** Statuses in which the commands ended, in order. */
  readonly endedCommands: { readonly control: string; readonly status: number }[] = [];
  /** Focus and keys that the pane reported, by the client's numbers. */
  readonly exits: number[] = [];
  private revision = 0;
  private readonly listeners = new Set<() => void>();
  private readonly settings = new Map<string, string>();

  constructor(
    readonly options: DeskOptions,
    saved: SavedWorkbook,
    fileName: string,
  ) {
    this.fileName = fileName;
    this.host = this.newHost(saved);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getRevision = (): number => this.revision;

  /** Has the page painted anew. */
  readonly changed = (): void => {
    this.revision += 1;
    for (const listener of this.listeners) listener();
  };

  get active(): SheetModel {
    return this.host.workbook.active;
  }

  get isPaneOpen(): boolean {
    return this.host.pane.state === 'Visible';
  }

  /** Opens another file, with a fresh add-in. */
  open(bytes: Uint8Array, name: string): void {
    this.fileName = name;
    this.restart(loadXlsx(bytes));
  }

  /** Saves, closes and opens again: only what a file holds survives. */
  reopen(): void {
    this.restart(this.host.workbook.save());
  }

  /** Presses a button of the ribbon or of the cell menu. Fulfilled when what it started has ended. */
  async press(button: ManifestButton): Promise<void> {
    if ('open' in button.action) return this.openPane();
    this.busyControl = button.id;
    const ended = this.runtime().run(button.action.run, button.id);
    this.changed();
    const status = await ended;
    this.endedCommands.push({ control: button.id, status });
    this.busyControl = null;
    this.changed();
  }

  openPane(): void {
    this.host.pane.set('Visible');
    this.runtime();
    this.changed();
  }

  /** Closes the pane; a shared runtime lives on, hidden. */
  closePane(): void {
    this.host.pane.set('Hidden');
    this.changed();
  }

  /** Loads the add-in where it is not loaded yet. */
  runtime(): AddInFrame {
    if (this.frame) return this.frame;
    this.frame = new AddInFrame({
      host: this.host,
      address: this.options.manifest.runtimePage,
      addInName: this.options.manifest.name,
      locale: this.options.locale,
      settings: this.settings,
      onAnswer: () => requestAnimationFrame(this.changed),
      onNotify: (action) => this.leavePane(action),
    });
    // The frame comes into the page with the next painting.
    queueMicrotask(this.changed);
    return this.frame;
  }

  /** Selects areas of the sheet in front, e.g. `A1:B2,D4`. */
  select(address: string): void {
    this.attempt(() => this.host.select(this.active.settings.name, address));
  }

  activate(sheet: SheetModel): void {
    this.attempt(() => this.host.activate(sheet));
  }

  type(address: string, value: CellValue): void {
    this.attempt(() => this.host.type(this.active.settings.name, address, value));
  }

  beginCellEdit(): void {
    this.host.isEditingCell = true;
  }

  endCellEdit(): void {
    this.host.finishCellEdit();
    this.changed();
  }

  /** Does something of the clerk's; what Excel refuses it says in a message. */
  attempt(action: () => void): void {
    this.message = null;
    try {
      action();
    } catch (error) {
      this.message = error instanceof Error ? error.message : String(error);
    }
    this.changed();
  }

  private leavePane(action: number): void {
    this.exits.push(action);
    if (leadsToGrid.includes(action)) document.querySelector<HTMLElement>('.grid')?.focus();
  }

  private restart(saved: SavedWorkbook): void {
    this.frame?.close();
    this.frame = null;
    this.busyControl = null;
    this.message = null;
    this.host = this.newHost(saved);
    this.changed();
  }

  private newHost(saved: SavedWorkbook): ExcelHost {
    const { version, manifest, metadata } = this.options;
    const host = new ExcelHost(saved, version);
    host.pane.set('Hidden');
    host.pane.onChange = () => this.changed();
    host.functions.install(manifest.functions.namespace, metadata);
    host.functions.onWanted = () => this.runtime();
    return host;
  }
}
