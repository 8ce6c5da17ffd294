import type { WorkbookErrorCode } from '../WorkbookError';
import { WorkbookError } from '../WorkbookError';

const codes: ReadonlyMap<string, WorkbookErrorCode> = new Map<string, WorkbookErrorCode>([
  ['AccessDenied', 'protected'],
  ['InvalidOperationInCellEditMode', 'cell-edit'],
  ['InvalidSelection', 'no-selection'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['ItemNotFound', 'sheet-missing'],
]);

/**
 * What Excel's refusal means to us. Its message is localised and never looked at, only its code. Anything
 * that is no refusal of Excel (a fault of ours) comes back as it is.
 */
export function toWorkbookError(error: unknown, where: WorkbookError['where'] = {}): unknown {
  const code = officeErrorCode(error);
  if (error instanceof WorkbookError || code === null) return error;
  const known = codes.get(code);
  return known ? new WorkbookError(known, where) : new WorkbookError('failed', where, code);
}

/** The code of an error that Excel answered, or `null` when it is none. */
export function officeErrorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
