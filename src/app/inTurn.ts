import type { Workbook } from '../workbook/Workbook';
import { WorkbookError } from '../workbook/WorkbookError';

/** What writes into a workbook at the moment. */
const running = new WeakMap<Workbook, Promise<unknown>>();

/**
 * Lets one thing at a time write into a workbook, wherever it was asked for: the ribbon, the cell menu, the pane. What
 * is asked for meanwhile is not queued, since a second click rarely means a second time.
 *
 * @throws WorkbookError `busy` when something else still writes; nothing is done
 */
export async function inTurn<T>(workbook: Workbook, work: () => Promise<T>): Promise<T> {
  if (running.has(workbook)) throw new WorkbookError('busy');
  const result = work();
  running.set(workbook, result);
  try {
    return await result;
  } finally {
    running.delete(workbook);
  }
}

/** Waits until nothing writes into the workbook, however that ends: a table half written is not to be read. */
export async function turnOver(workbook: Workbook): Promise<void> {
  await running.get(workbook)?.catch(() => undefined);
}
