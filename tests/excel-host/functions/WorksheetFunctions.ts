import type { CellPosition } from '../../../src/workbook/CellPosition';
import { cellAddress } from '../../../src/workbook/notation/cellAddress';
import { FormulaFault } from '../formula/FormulaFault';
import type { FormulaValue } from '../formula/FormulaValue';
import { quotedSheet } from '../model/sheetNotation';
import type { SheetModel } from '../model/SheetModel';
import type { HostEvent } from '../protocol/HostRequest';
import { argumentsFor } from './argumentsFor';
import type { FunctionsMetadata } from './FunctionsMetadata';
import type { FunctionOutcome } from './outcomeOf';
import { outcomeOf, resultMessage } from './outcomeOf';

/** A call in a formula: by the name as written, from a cell. */
export interface FunctionCall {
  readonly name: string;
  /** An argument that is left out is `undefined`. */
  readonly given: readonly (FormulaValue | undefined)[];
  readonly sheet: SheetModel;
  readonly cell: CellPosition;
}

/** What the functions need of Excel. */
export interface FunctionsHost {
  /** Whether this Excel has worksheet functions of add-ins at all. */
  hasFunctions(): boolean;
  send(events: readonly HostEvent[]): void;
  /** The function of a cell has given its result. */
  onResult(sheet: SheetModel, cell: CellPosition): void;
}

interface AskedCall {
  readonly sheet: SheetModel;
  readonly cell: CellPosition;
  readonly key: string;
  readonly event: HostEvent;
}

/** The worksheet functions of the add-in. Calls go to its runtime as messages; results come back with a request. */
export class WorksheetFunctions {
  /** Called where a function is wanted and the add-in's page may not be running yet. */
  onWanted: (() => void) | null = null;
  /** How many calls went to the add-in. */
  callCount = 0;
  private readonly idsByName = new Map<string, FunctionsMetadata['functions'][number]>();
  private readonly asked = new Map<number, AskedCall>();
  private readonly outcomes = new Map<string, Map<string, FunctionOutcome | 'asked'>>();
  private unsent: HostEvent[] = [];
  private isReady = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly host: FunctionsHost) {}

  /** Makes functions known as Excel knows them from the manifest and functions.json. */
  install(namespace: string, { functions }: FunctionsMetadata): void {
    for (const one of functions) {
      this.idsByName.set(`${namespace}.${one.name}`.toUpperCase(), one);
    }
  }

  get outstanding(): number {
    return this.asked.size;
  }

  /** Comes when no call is outstanding any more. */
  async finished(): Promise<void> {
    while (this.asked.size > 0) await new Promise<void>((go) => this.waiting.push(go));
  }

  /** The add-in's runtime has said that it listens. */
  ready(): void {
    this.isReady = true;
    this.flush();
  }

  /** The add-in's page was closed: calls without an answer wait until it runs again. */
  stopped(): void {
    this.isReady = false;
    this.unsent = [...this.asked.values()].map(({ event }) => event);
  }

  /** @throws FormulaFault `#BUSY!` until the add-in has answered */
  call({ name, given, sheet, cell }: FunctionCall): FormulaValue | undefined {
    const known = this.idsByName.get(name);
    if (!known || !this.host.hasFunctions()) return undefined;
    const passed = argumentsFor(known.parameters, given);
    const key = `${known.id} ${JSON.stringify(passed)}`;
    const outcomes = this.outcomesOf(sheet, cell);
    const outcome = outcomes.get(key);
    if (outcome === undefined) {
      outcomes.set(key, 'asked');
      this.ask({ sheet, cell, key }, known.id, passed);
    }
    if (outcome === undefined || outcome === 'asked') throw new FormulaFault('#BUSY!');
    if (outcome.reason !== undefined) {
      throw new FormulaFault(String(outcome.value), outcome.reason);
    }
    return outcome.value;
  }

  /** The cell is worked out anew: its functions are to be called again. */
  forget(sheet: SheetModel, cell: CellPosition): void {
    this.outcomes.delete(cellKey(sheet, cell));
  }

  /** Takes the results that the runtime sent. */
  receive(messages: readonly unknown[]): void {
    const finished: AskedCall[] = [];
    for (const message of messages.map(resultMessage)) {
      const call = this.asked.get(message.id);
      if (!call) continue;
      this.asked.delete(message.id);
      this.outcomesOf(call.sheet, call.cell).set(call.key, outcomeOf(message));
      finished.push(call);
    }
    for (const { sheet, cell } of finished) this.host.onResult(sheet, cell);
    if (this.asked.size === 0) for (const go of this.waiting.splice(0)) go();
  }

  private ask(call: Omit<AskedCall, 'event'>, id: string, passed: readonly unknown[]): void {
    const number = ++this.callCount;
    const place = `${quotedSheet(call.sheet.settings.name)}!${cellAddress(call.cell)}`;
    const message = [number, id.toUpperCase(), passed, place, 0, null];
    const event = { category: 1, type: 1000, target: '', message };
    this.asked.set(number, { ...call, event });
    this.unsent.push(event);
    if (this.isReady) this.flush();
    else this.onWanted?.();
  }

  private flush(): void {
    if (this.unsent.length > 0) this.host.send(this.unsent.splice(0));
  }

  private outcomesOf(sheet: SheetModel, cell: CellPosition) {
    const key = cellKey(sheet, cell);
    const outcomes = this.outcomes.get(key) ?? new Map<string, FunctionOutcome | 'asked'>();
    this.outcomes.set(key, outcomes);
    return outcomes;
  }
}

function cellKey(sheet: SheetModel, { row, column }: CellPosition): string {
  return `${sheet.id}!${row},${column}`;
}
