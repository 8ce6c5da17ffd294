import type { FunctionMessages } from './FunctionMessages';
import type { FunctionId } from './functionSignatures';
import type { FunctionResult } from './FunctionResult';
import { givenOf } from './givenOf';
import type { FunctionValue } from './worksheetFunctions';
import { worksheetFunctions } from './worksheetFunctions';

/** Works a function out with the arguments in Excel's order. A fault of ours becomes a problem, too. */
export function callFunction(
  id: FunctionId,
  passed: readonly unknown[],
  messages: FunctionMessages,
): FunctionResult<FunctionValue> {
  try {
    return worksheetFunctions[id](givenOf(id, passed), messages);
  } catch (error) {
    const text = error instanceof Error ? `${id} ${error.name}` : id;
    return { problem: { code: 'unexpected', text } };
  }
}
