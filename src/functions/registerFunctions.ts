import { loadMessages } from '../locale/loadMessages';
import type { Messages } from '../locale/Messages';
import { zhCN } from '../locale/zh-CN';
import type { answerExcel } from './answerExcel';
import { functionIds } from './functionSignatures';
import type { FunctionId } from './functionSignatures';

let answer: typeof answerExcel | null = null;

/**
 * Makes the worksheet functions known to Excel; nothing happens where it cannot have any. What works them out is
 * fetched with the first call: most workbooks have none. `language` tells the language of Excel; the functions
 * themselves ask Excel for nothing.
 */
export function registerFunctions(language: () => string | undefined): void {
  if (typeof CustomFunctions === 'undefined') return;
  for (const id of functionIds) {
    CustomFunctions.associate(id, (...passed: unknown[]) => {
      const messages = loadMessages(language());
      return answer === null || messages instanceof Promise
        ? answerLater(id, passed, messages)
        : shown(answer(id, passed, messages));
    });
  }
}

async function answerLater(
  id: FunctionId,
  passed: readonly unknown[],
  loading: Messages | Promise<Messages>,
) {
  const messages = await loading;
  answer ??= await fetchAnswer();
  return shown(answer(id, passed, messages));
}

/** @throws CustomFunctions.Error where there is no value, with the reason in words */
function shown(answered: ReturnType<typeof answerExcel>) {
  if ('value' in answered) return answered.value;
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, answered.reason);
}

/** @throws CustomFunctions.Error when it cannot be fetched */
async function fetchAnswer(): Promise<typeof answerExcel> {
  try {
    const fetched = await import(/* webpackChunkName: "functions" */ './answerExcel');
    return fetched.answerExcel;
  } catch {
    const { partMissing } = zhCN.pane.opening;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, partMissing);
  }
}
