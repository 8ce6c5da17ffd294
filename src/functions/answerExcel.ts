import type { Messages } from '../locale/Messages';
import { callFunction } from './callFunction';
import type { FunctionId } from './functionSignatures';
import { problemText } from './problemText';
import { withFunctionTexts } from './withFunctionTexts';
import type { FunctionValue } from './worksheetFunctions';

/** What a call of a function comes to: its value, or the reason in words why there is none. */
export function answerExcel(
  id: FunctionId,
  passed: readonly unknown[],
  messages: Messages,
): { readonly value: FunctionValue } | { readonly reason: string } {
  const texts = withFunctionTexts(messages);
  const result = callFunction(id, passed, texts);
  return 'value' in result ? result : { reason: problemText(result.problem, texts) };
}
