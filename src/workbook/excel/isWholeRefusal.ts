import { officeErrorCode } from './toWorkbookError';

const wholeRefusals = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
]);

/**
 * Whether Excel refused a request before it did anything of it. A refusal that names the call at which Excel stopped
 * came in the middle, and what came before that call is done.
 */
export function isWholeRefusal(error: unknown): boolean {
  return wholeRefusals.has(officeErrorCode(error) ?? '') && !hasLocation(error);
}

function hasLocation(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return false;
  const { debugInfo } = error;
  return (
    typeof debugInfo === 'object' &&
    debugInfo !== null &&
    'errorLocation' in debugInfo &&
    Boolean(debugInfo.errorLocation)
  );
}
