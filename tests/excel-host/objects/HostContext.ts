import type { SheetModel } from '../model/SheetModel';
import type { WorkbookModel } from '../model/WorkbookModel';
import type { ReferenceTable } from '../protocol/ReferenceTable';

/** What the objects of the simulated Excel share. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  readonly references: ReferenceTable;
  /** Whether the add-in is told of changes (`runtime.enableEvents`). */
  eventsOn: boolean;
  /** Tells the add-in that cells changed or the selection moved. */
  tell(kind: 'changed' | 'selected', sheet: SheetModel, address: string): void;
}
