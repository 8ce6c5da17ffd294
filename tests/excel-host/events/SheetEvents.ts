import type { SheetModel } from '../model/SheetModel';
import type { HostEvent } from '../protocol/HostRequest';
import type { SheetEventKind } from './eventTypes';
import { eventTypes } from './eventTypes';

/** Who did something: the clerk at this Excel, somebody who edits along, or the add-in itself. */
export type EventSource = 'clerk' | 'co-author' | 'add-in';

const objectEvents = 65536;
/** Only the collection of sheets has these. */
const ofCollection: readonly SheetEventKind[] = ['added', 'deleted'];

/** Tells the add-in what happened to sheets, once for the sheet and once for the collection. */
export class SheetEvents {
  /** `runtime.enableEvents` */
  isOn = true;

  /** `tellsTrigger`: whether this Excel says who caused a change (ExcelApi 1.14). */
  constructor(
    private readonly send: (events: readonly HostEvent[]) => void,
    private readonly tellsTrigger: () => boolean,
  ) {}

  changed(
    sheet: SheetModel,
    address: string,
    by: EventSource,
    changeType:
      | 'RangeEdited'
      | 'RowInserted'
      | 'RowDeleted'
      | 'ColumnInserted'
      | 'ColumnDeleted' = 'RangeEdited',
  ): void {
    this.tell('changed', sheet, {
      address: withoutSheet(address),
      changeType,
      source: sourceOf(by),
      ...(this.tellsTrigger()
        ? { triggerSource: by === 'add-in' ? 'ThisLocalAddin' : 'Unknown' }
        : {}),
    });
  }

  selected(sheet: SheetModel, address: string): void {
    this.tell('selected', sheet, { address: address.split(',').map(withoutSheet).join(',') });
  }

  tell(kind: SheetEventKind, sheet: SheetModel, details: Readonly<Record<string, unknown>>): void {
    if (!this.isOn) return;
    const message = { ...details, worksheetId: sheet.id };
    const targets = ofCollection.includes(kind) ? ['Workbook'] : [sheet.id, 'Workbook'];
    this.send(
      targets.map((target) => ({
        category: objectEvents,
        type: eventTypes[kind],
        target,
        message,
      })),
    );
  }
}

/** `source` as an event tells it. */
export function sourceOf(by: EventSource): 'Local' | 'Remote' {
  return by === 'co-author' ? 'Remote' : 'Local';
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
