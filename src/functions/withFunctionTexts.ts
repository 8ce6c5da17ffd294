import { functions as english } from '../locale/en-US/functions';
import type { Messages } from '../locale/Messages';
import { functions as chinese } from '../locale/zh-CN/functions';
import type { FunctionMessages } from './FunctionMessages';

/** The texts of a language together with those of the worksheet functions, which no other place needs. */
export function withFunctionTexts(messages: Messages): FunctionMessages {
  return { ...messages, functions: messages.language === 'zh-CN' ? chinese : english };
}
