import { enUS } from '../locale/en-US';
import type { Messages } from '../locale/Messages';
import { zhCN } from '../locale/zh-CN';
import { callFunction } from './callFunction';
import { functionIds } from './functionSignatures';
import { problemText } from './problemText';

const messages = (): Messages => (/^en/i.test(Office.context.displayLanguage) ? enUS : zhCN);

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
