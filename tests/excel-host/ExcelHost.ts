import type { CellValue } from '../../src/workbook/CellValue';
import { parseRect } from '../../src/workbook/notation/parseRect';
import { Editor } from './Editor';
import { SheetEvents } from './events/SheetEvents';
import { Calculator } from './formula/Calculator';
import { WorksheetFunctions } from './functions/WorksheetFunctions';
import type { SheetModel } from './model/SheetModel';
import type { SavedWorkbook } from './model/WorkbookModel';
import { WorkbookModel } from './model/WorkbookModel';
import type { HostContext } from './objects/HostContext';
import { workbookObject } from './objects/workbookObject';
import { BatchProcessor } from './protocol/BatchProcessor';
import type { HostAnswer, HostEvent, HostRequest, RefusalCode } from './protocol/HostRequest';
import { ReferenceTable } from './protocol/ReferenceTable';
import type { RichApiAnswer, RichApiBatch } from './protocol/RichApiBatch';
import { asksWorkbook } from './requests/asksWorkbook';
import { OrderedFailures } from './requests/OrderedFailures';
import { RequestGate } from './requests/RequestGate';
import type { RoundTrip } from './RoundTrip';
import { Pane } from './services/Pane';
import { serviceObject } from './services/serviceObject';
import type { ExcelVersion, VersionName } from './versions';
import { versions } from './versions';

const delayForCellEdit = 64;

/**
 * Excel without Excel: a workbook behind the real client library. It runs in Node and in a browser alike; how
 * requests come to it is the transports' matter.
 */
export class ExcelHost implements HostContext {
  readonly workbook: WorkbookModel;
  readonly references = new ReferenceTable();
  /** Called with what the client has to be told, by the transport that is connected. */
  onEvents: ((events: readonly HostEvent[]) => void) | null = null;
  requirements: Readonly<Record<string, string>>;
  readonly fullVersion: string;
  /** On the web a request and an answer may take 5 MB; the others have no such limit. */
  platform: ExcelVersion['platform'];
  /** The answered requests to the workbook, without what the client sends by itself. */
  readonly roundTrips: RoundTrip[] = [];
  readonly events = new SheetEvents(
    (events) => this.onEvents?.(events),
    () => this.supports('ExcelApi', '1.14'),
  );
  readonly functions = new WorksheetFunctions({
    hasFunctions: () => this.supports('CustomFunctionsRuntime'),
    send: (events) => this.onEvents?.(events),
    onResult: (sheet, cell) => this.calculator.resume(sheet, cell),
  });
  readonly calculator: Calculator;
  readonly pane = new Pane((events) => this.onEvents?.(events));
  /** What the person at this Excel does. */
  readonly clerk = new Editor(this, 'clerk');
  /** What somebody does who edits the workbook along, elsewhere. */
  readonly coAuthor = new Editor(this, 'co-author');
  /** False where the way to Excel is cut: every request is refused. */
  isConnected = true;
  /**
   * False where the clerk works in another workbook. The client of a workbook sees only its own; we take it that
   * the selection cannot be asked for then, as reported of real Excel.
   */
  isWorkbookActive = true;
  private isShapeSelected = false;
  private isCalculationSuspended = false;
  private readonly gate = new RequestGate();
  private readonly failures = new OrderedFailures();

  constructor(saved: SavedWorkbook, version: VersionName | ExcelVersion = 'floor') {
    this.workbook = WorkbookModel.open(saved);
    this.calculator = new Calculator(this.workbook, this.functions);
    ({
      requirements: this.requirements,
      platform: this.platform,
      fullVersion: this.fullVersion,
    } = typeof version === 'string' ? versions[version] : version);
  }

  /** Whether this Excel has a requirement set in a version. */
  supports(name: string, version?: string): boolean {
    return isAtLeast(this.requirements[name], version);
  }

  sheet(name: string): SheetModel {
    const sheet = this.workbook.find(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** What the clerk types into a cell; `null` empties it. */
  type(sheetName: string, address: string, value: CellValue): void {
    this.clerk.type(sheetName, address, value);
  }

  /** The clerk selects cells: one area, several apart by commas, whole columns (`A:C`), the whole sheet (`A:XFD`). */
  select(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    this.isShapeSelected = false;
    this.activate(sheet);
    sheet.settings.selection = address.split(',').flatMap((part) => parseRect(part) ?? []);
    this.events.selected(sheet, address);
  }

  /** The clerk clicks a chart or a picture: no cells are selected. */
  selectShape(sheetName: string): void {
    this.activate(this.sheet(sheetName));
    this.isShapeSelected = true;
  }

  activate(sheet: SheetModel): void {
    const earlier = this.workbook.active;
    this.workbook.activate(sheet);
    if (earlier === sheet) return;
    this.events.tell('deactivated', earlier, {});
    this.events.tell('activated', sheet, {});
  }

  /** `runtime.enableEvents` */
  get eventsOn(): boolean {
    return this.events.isOn;
  }

  get selectionTrouble(): HostContext['selectionTrouble'] {
    if (this.isShapeSelected) return 'shape';
    return this.isWorkbookActive ? null : 'other-workbook';
  }

  suspendCalculation(): void {
    this.isCalculationSuspended = true;
  }

  /** Comes when no worksheet function is outstanding any more. */
  async calculated(): Promise<void> {
    await this.functions.finished();
  }

  /** The add-in's page was closed or loaded anew: what it held is gone. */
  runtimeGone(): void {
    this.references.clear();
    this.functions.stopped();
  }

  /** While true a cell is being edited: requests wait if they may, and are refused if not. */
  get isEditingCell(): boolean {
    return this.gate.isEditingCell;
  }

  set isEditingCell(isEditing: boolean) {
    this.gate.isEditingCell = isEditing;
  }

  finishCellEdit(): void {
    this.gate.finishCellEdit();
  }

  get latencyMs(): number {
    return this.gate.latencyMs;
  }

  /** How long a request takes on its way. */
  set latencyMs(milliseconds: number) {
    this.gate.latencyMs = milliseconds;
  }

  /** Holds back every request that comes from now on, until `release`. */
  hold(): void {
    this.gate.hold();
  }

  /** Lets go of all requests, or only of the `first`: then the next one is held again. */
  release(only?: 'first'): void {
    this.gate.release(only);
  }

  /** Comes when a request is being held back. */
  async whenHeld(): Promise<void> {
    await this.gate.whenHeld();
  }

  /** Lets the next changes succeed and refuses the one after them: once, or so many in a row. */
  failAfterWrites(count: number, code = 'GeneralException', times = 1): void {
    this.failures.after(count, code, times);
  }

  /** Whether a failure that was ordered has not come yet. */
  get isFailureOutstanding(): boolean {
    return this.failures.isOutstanding;
  }

  /** Called when the failures that were ordered have come, e.g. to order more. */
  set afterFailure(after: (() => void) | null) {
    this.failures.afterLast = after;
  }

  /** Answers one request; later, where it is held back or may wait for the end of a cell edit. */
  async ask(request: HostRequest): Promise<HostAnswer> {
    await this.gate.pass((request.flags & delayForCellEdit) !== 0);
    const { answer, trip } = this.answer(request.batch);
    if (asksWorkbook(request.batch)) this.roundTrips.push(trip);
    return answer;
  }

  private answer(batch: RichApiBatch): { answer: HostAnswer; trip: RoundTrip } {
    const requestBytes = bytesOf(batch);
    const actions = batch.Actions.length;
    const refuse = (refused: RefusalCode, responseBytes = 0) => ({
      answer: { refused },
      trip: { requestBytes, responseBytes, actions, error: refused },
    });
    if (!this.isConnected) return refuse('ConnectionFailure');
    if (this.isEditingCell) return refuse('InvalidOperationInCellEditMode');
    if (requestBytes > this.mostBytes) return refuse('RequestPayloadSizeLimitExceeded');
    const body = this.process(batch);
    const responseBytes = bytesOf(body);
    if (responseBytes > this.mostBytes) {
      return refuse('ResponsePayloadSizeLimitExceeded', responseBytes);
    }
    const error = body.Error?.Code ?? null;
    return { answer: { body }, trip: { requestBytes, responseBytes, actions, error } };
  }

  private get mostBytes(): number {
    return this.platform === 'OfficeOnline' ? versions.web.mostBytes : Infinity;
  }

  private process(batch: RichApiBatch): RichApiAnswer {
    const host = {
      root: () => workbookObject(this),
      service: (name: string) => serviceObject(name, this),
      references: this.references,
      beforeRead: (what: string) => {
        if (asksForCells(what) && !this.isCalculationSuspended) this.calculator.settle();
      },
      beforeWrite: (what: string) => this.failures.beforeWrite(what),
    };
    const answer = new BatchProcessor(host, batch).run();
    this.isCalculationSuspended = false;
    this.calculator.settle();
    return answer;
  }
}

/** Excel has worked everything out before it tells what cells hold. */
function asksForCells(what: string): boolean {
  return /\.(?:load|get\w+Properties)$/.test(what);
}

function bytesOf(message: unknown): number {
  return new TextEncoder().encode(JSON.stringify(message)).length;
}

function isAtLeast(have: string | undefined, wanted = '1.1'): boolean {
  const [major = 0, minor = 0] = (have ?? '0').split('.').map(Number);
  const [wantedMajor = 1, wantedMinor = 1] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
