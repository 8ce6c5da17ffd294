import type { SheetEvents } from '../events/SheetEvents';
import type { Calculator } from '../formula/Calculator';
import type { SheetModel } from '../model/SheetModel';
import type { WorkbookModel } from '../model/WorkbookModel';
import type { ReferenceTable } from '../protocol/ReferenceTable';

/** What the objects of the simulated Excel share. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  readonly references: ReferenceTable;
  readonly calculator: Calculator;
  readonly events: SheetEvents;
  /** Why the selected cells cannot be asked for: a chart or shape, or another workbook is in front. */
  readonly selectionTrouble: 'shape' | 'other-workbook' | null;
  /** No calculation until the end of this request. */
  suspendCalculation(): void;
  /** Brings a sheet to the front. */
  activate(sheet: SheetModel): void;
}
