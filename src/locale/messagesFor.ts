import { enUS } from './en-US';
import { isEnglish } from './isEnglish';
import type { Messages } from './Messages';
import { zhCN } from './zh-CN';

/** The texts for a language tag (`en-GB`): English for any English, Chinese for all others and for none. */
export function messagesFor(language: string | undefined): Messages {
  return isEnglish(language) ? enUS : zhCN;
}
