import type { Grid } from './Grid';
import type { NewSheet } from './NewSheet';
import type { ReadRequest } from './ReadRequest';
import type { Receipt } from './Receipt';
import type { RestoreReport } from './RestoreReport';
import type { SheetInfo } from './SheetInfo';
import type { WritePlan } from './WritePlan';

/**
 * The port: what any workbook must be able to do. Every member throws `WorkbookError` and nothing else
 * when the workbook refuses.
 */
export interface Workbook {
  /** All sheets, in order. Sheets of ours that only hold the record are left out. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** Reads in at most 3 round trips, whatever the size. */
  read(request: ReadRequest): Promise<Grid>;
  /**
   * Carries out the whole plan or nothing, in at most 3 round trips, and adds the receipt to those that a
   * hidden sheet of the workbook holds. A sheet name that is taken gets a number: `均衡评估 (2)`.
   */
  apply(plan: WritePlan): Promise<Receipt>;
  /**
   * The receipts that the workbook holds, the oldest first: one for each table that was evaluated. They name
   * their sheets as these are called now, not as they were when the receipt was written.
   */
  receipts(): Promise<readonly Receipt[]>;
  /**
   * Puts back what the receipt says, where our values still stand, and forgets this receipt; the hidden sheet
   * goes with the last one.
   */
  restore(receipt: Receipt): Promise<RestoreReport>;
  /** Adds a sheet that is not part of an evaluation (sample data) and shows it. Returns the name it got. */
  addSheet(sheet: NewSheet): Promise<string>;
  /** Shows and selects cells. */
  goTo(sheet: string, address: string): Promise<void>;
  /** Calls back after the clerk edits or selects something. Returns how to stop it. */
  watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
}

export interface WorkbookEvent {
  readonly kind: 'edited' | 'selected';
  readonly sheet: string;
  readonly address: string;
}
