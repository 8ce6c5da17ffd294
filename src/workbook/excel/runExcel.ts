import type { WorkbookError } from '../WorkbookError';
import { toWorkbookError } from './toWorkbookError';

export interface RunWishes {
  /** Told to the clerk when Excel refuses. */
  readonly where?: WorkbookError['where'];
  /** Whether the changes should be one step of Excel's undo list, where Excel can do that. */
  readonly isOneUndoStep?: boolean;
}

/**
 * Runs a batch against Excel. While the clerk is typing in a cell Excel waits for the end of it.
 *
 * @throws {WorkbookError} when Excel refuses
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { where = {}, isOneUndoStep = false }: RunWishes = {},
): Promise<T> {
  try {
    const options = { delayForCellEdit: true, ...(isOneUndoStep ? { mergeUndoGroup: true } : {}) };
    return await Excel.run(options, batch);
  } catch (error) {
    throw toWorkbookError(error, where);
  }
}
