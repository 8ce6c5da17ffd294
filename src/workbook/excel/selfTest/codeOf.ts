import { officeErrorCode } from '../toWorkbookError';

/** `ok`, or the code of Excel's refusal. An error that is none of Excel's is thrown on. */
export async function codeOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
    return 'ok';
  } catch (error) {
    const code = officeErrorCode(error);
    if (code === null) throw error;
    return code;
  }
}
