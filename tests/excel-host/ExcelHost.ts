import type { CellValue } from '../../src/workbook/CellValue';
import { parseRect } from '../../src/workbook/notation/parseRect';
import type { SheetModel } from './model/SheetModel';
import { typedInput } from './model/typedInput';
import type { SavedWorkbook } from './model/WorkbookModel';
import { WorkbookModel } from './model/WorkbookModel';
import type { HostContext } from './objects/HostContext';
import { workbookObject } from './objects/workbookObject';
import { BatchProcessor } from './protocol/BatchProcessor';
import { HostError } from './protocol/HostError';
import type { HostAnswer, HostEvent, HostRequest, RefusalCode } from './protocol/HostRequest';
import { ReferenceTable } from './protocol/ReferenceTable';
import type { RichApiAnswer, RichApiBatch } from './protocol/RichApiBatch';
import type { RoundTrip } from './RoundTrip';

const mostBytesOnTheWeb = 5 * 1024 * 1024;
const delayForCellEdit = 64;
const eventTypes = { changed: 10, selected: 14 } as const;

/**
 * Excel without Excel: a workbook behind the real client library. It runs in Node and in a browser alike; how
 * requests come to it is the transports' matter.
 */
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
  /** Called with what the client has to be told, by the transport that is connected. */
  onEvents: ((events: readonly HostEvent[]) => void) | null = null;
  private readonly waiting: (() => void)[] = [];

  constructor(saved: SavedWorkbook) {
    this.workbook = WorkbookModel.open(saved);
  }

  /** Whether this Excel has a requirement set in a version. */
  supports(name: string, version?: string): boolean {
    return isAtLeast(this.requirements[name], version);
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
    for (const go of this.waiting.splice(0)) go();
  }

  tell(kind: 'changed' | 'selected', sheet: SheetModel, address: string): void {
    if (!this.eventsOn) return;
    const message = {
      address: address.slice(address.lastIndexOf('!') + 1),
      worksheetId: sheet.id,
      ...(kind === 'changed' ? { changeType: 'RangeEdited', source: 'Local' } : {}),
    };
    this.onEvents?.([{ category: 65536, type: eventTypes[kind], target: 'Workbook', message }]);
  }

  /** Answers one request; later, where it may wait for the end of a cell edit. */
  async ask(request: HostRequest): Promise<HostAnswer> {
    while (this.isEditingCell && (request.flags & delayForCellEdit) !== 0) {
      await new Promise<void>((go) => this.waiting.push(go));
    }
    const { answer, trip } = this.answer(request.batch);
    if (!isCleanUp(request.batch)) this.roundTrips.push(trip);
    return answer;
  }

  private answer(batch: RichApiBatch): { answer: HostAnswer; trip: RoundTrip } {
    const requestBytes = bytesOf(batch);
    const actions = batch.Actions.length;
    const refuse = (refused: RefusalCode, responseBytes = 0) => ({
      answer: { refused },
      trip: { requestBytes, responseBytes, actions, error: refused },
    });
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

function bytesOf(message: unknown): number {
  return new TextEncoder().encode(JSON.stringify(message)).length;
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
