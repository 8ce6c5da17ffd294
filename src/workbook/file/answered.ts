import { WorkbookError } from '../WorkbookError';

/**
 * The library's answer, which carries its error instead of throwing it.
 * Throws `WorkbookError` `failed` with the library's words as detail.
 */
export function answered<T extends { readonly error?: unknown }>(answer: T): T {
  if (typeof answer.error === 'string') throw new WorkbookError('failed', {}, answer.error);
  return answer;
}
