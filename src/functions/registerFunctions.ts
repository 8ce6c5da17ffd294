import type { Messages } from '../locale/Messages';
import { messagesFor } from '../locale/messagesFor';
import { callFunction } from './callFunction';
import { functionIds } from './functionSignatures';
import { problemText } from './problemText';

const messages = (): Messages => messagesFor(Office.context.displayLanguage);

/** Makes the worksheet functions known to Excel; nothing happens where it cannot have any. */
export function registerFunctions(): void {
  if (typeof CustomFunctions === 'undefined') return;
  for (const id of functionIds) {
    CustomFunctions.associate(id, (...passed: unknown[]) => {
      const result = callFunction(id, passed, messages());
      if ('value' in result) return result.value;
      const text = problemText(result.problem, messages());
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, text);
    });
  }
}
