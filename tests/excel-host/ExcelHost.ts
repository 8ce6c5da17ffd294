import type { CellValue } from '../../src/workbook/CellValue';
import { parseRect } from '../../src/workbook/notation/parseRect';
import type { NativeBridge } from './bridge';
import { bridgeAnswer, bridgeEvent, isBridgeRequest } from './bridge';
import { loadClient } from './loadClient';
import type { SheetModel } from './model/SheetModel';
import { typedInput } from './model/typedInput';
import type { SavedWorkbook } from './model/WorkbookModel';
import { WorkbookModel } from './model/WorkbookModel';
import type { HostContext } from './objects/HostContext';
import { workbookObject } from './objects/workbookObject';
import { BatchProcessor } from './protocol/BatchProcessor';
import { HostError } from './protocol/HostError';
import { ReferenceTable } from './protocol/ReferenceTable';
import type { RichApiAnswer, RichApiBatch } from './protocol/RichApiBatch';
import type { RoundTrip } from './RoundTrip';

const mostBytesOnTheWeb = 5 * 1024 * 1024;
const delayForCellEdit = 64;
const eventTypes = { changed: 10, selected: 14 } as const;

/** Excel without Excel: a workbook behind the real client library. One at a time is connected. */
export class ExcelHost implements HostContext {
  workbook: WorkbookModel;
  readonly references = new ReferenceTable();
  eventsOn = true;
  /** Requirement sets of the Excel that is simulated: the oldest we support. */
  requirements: Readonly<Record<string, string>> = {
    ExcelApi: '1.13',
    SharedRuntime: '1.1',
    DelayForCellEdit: '1.1',
  };
  /** On the web a request and an answer may take 5 MB; `PC` has no such limit. */
  platform: 'OfficeOnline' | 'PC' = 'OfficeOnline';
  /** While true a cell is being edited: requests wait if they may, and are refused if not. */
  isEditingCell = false;
  /** Called when the failures that were ordered have come, e.g. to order more. */
  afterFailure: (() => void) | null = null;
  /** The answered requests, without the clean-up that the client sends after each `Excel.run`. */
  readonly roundTrips: RoundTrip[] = [];
  private writesUntilFailure: { count: number; times: number; readonly code: string } | null = null;
  private readonly waiting: string[] = [];
  private readonly bridge: NativeBridge = { sendMessageToHost: (text) => this.receive(text) };

  constructor(saved: SavedWorkbook) {
    this.workbook = WorkbookModel.open(saved);
  }

  /** Makes this the Excel that the client talks to. */
  connect(): this {
    loadClient({
      bridge: this.bridge,
      platform: () => this.platform,
      isSetSupported: (name, version) => isAtLeast(this.requirements[name], version),
    });
    return this;
  }

  /** Lets the next changes succeed and refuses the one after them: once, or so many in a row. */
  failAfterWrites(count: number, code = 'GeneralException', times = 1): void {
    this.writesUntilFailure = { count, times, code };
  }

  /** Whether a failure that was ordered has not come yet. */
  get isFailureOutstanding(): boolean {
    return this.writesUntilFailure !== null;
  }

  sheet(name: string): SheetModel {
    const sheet = this.workbook.find(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** What the clerk types into a cell; `null` empties it. */
  type(sheetName: string, address: string, value: CellValue): void {
    const area = parseRect(address);
    if (!area) throw new Error(address);
    const sheet = this.sheet(sheetName);
    const typed = typedInput(value, sheet.cell(area.top, area.left).numberFormat);
    sheet.put(area.top, area.left, { value: typed.value, formula: typed.formula });
    this.tell('changed', sheet, address);
  }

  select(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    this.workbook.activate(sheet);
    sheet.settings.selection = address.split(',').flatMap((part) => parseRect(part) ?? []);
    this.tell('selected', sheet, address);
  }

  finishCellEdit(): void {
    this.isEditingCell = false;
    for (const text of this.waiting.splice(0)) this.receive(text);
  }

  tell(kind: 'changed' | 'selected', sheet: SheetModel, address: string): void {
    if (!this.eventsOn || !this.bridge.onMessageFromHost) return;
    const payload = {
      address: address.slice(address.lastIndexOf('!') + 1),
      worksheetId: sheet.id,
      ...(kind === 'changed' ? { changeType: 'RangeEdited', source: 'Local' } : {}),
    };
    this.bridge.onMessageFromHost(bridgeEvent(eventTypes[kind], 'Workbook', payload));
  }

  private receive(text: string): void {
    const message: unknown = JSON.parse(text);
    if (!isBridgeRequest(message)) return;
    if (this.isEditingCell && (message.flags & delayForCellEdit) !== 0) {
      this.waiting.push(text);
      return;
    }
    const batch = message.message.body as RichApiBatch;
    const { status, body, bytes } = this.answer(batch);
    if (!isCleanUp(batch)) this.roundTrips.push(bytes);
    const answer = bridgeAnswer(message.id, status, body);
    void Promise.resolve().then(() => this.bridge.onMessageFromHost?.(answer));
  }

  private answer(batch: RichApiBatch): { status: number; body: unknown; bytes: RoundTrip } {
    const requestBytes = Buffer.byteLength(JSON.stringify(batch));
    const refuse = (code: string, responseBytes = 0) => ({
      status: 400,
      body: { error: { code, message: `(${code})` } },
      bytes: { requestBytes, responseBytes, actions: batch.Actions.length, error: code },
    });
    if (this.isEditingCell) return refuse('InvalidOperationInCellEditMode');
    if (requestBytes > this.mostBytes) return refuse('RequestPayloadSizeLimitExceeded');
    const body = this.process(batch);
    const responseBytes = Buffer.byteLength(JSON.stringify(body));
    if (responseBytes > this.mostBytes)
      return refuse('ResponsePayloadSizeLimitExceeded', responseBytes);
    const error = body.Error?.Code ?? null;
    return {
      status: 200,
      body,
      bytes: { requestBytes, responseBytes, actions: batch.Actions.length, error },
    };
  }

  private get mostBytes(): number {
    return this.platform === 'PC' ? Infinity : mostBytesOnTheWeb;
  }

  private process(batch: RichApiBatch): RichApiAnswer {
    const host = {
      root: () => workbookObject(this),
      references: this.references,
      beforeWrite: (what: string) => this.beforeWrite(what),
    };
    return new BatchProcessor(host, batch).run();
  }

  private beforeWrite(what: string): void {
    if (!this.writesUntilFailure) return;
    if (this.writesUntilFailure.count > 0) {
      this.writesUntilFailure.count -= 1;
      return;
    }
    const { code } = this.writesUntilFailure;
    this.writesUntilFailure.times -= 1;
    if (this.writesUntilFailure.times === 0) {
      this.writesUntilFailure = null;
      this.afterFailure?.();
    }
    throw new HostError(code, what);
  }
}

/** The batch that only lets go of references; the client sends it unasked and unawaited. */
function isCleanUp(batch: RichApiBatch): boolean {
  const methods = batch.Actions.filter((action) => action.ActionType !== 1);
  return methods.length > 0 && methods.every((action) => action.Name === '_RemoveReference');
}

function isAtLeast(have: string | undefined, wanted = '1.1'): boolean {
  const [major = 0, minor = 0] = (have ?? '0').split('.').map(Number);
  const [wantedMajor = 1, wantedMinor = 1] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
