import { isEnglish } from '../isEnglish';
import type { CountyMessages } from './CountyMessages';
import { countyEnUS } from './en-US';
import { countyZhCN } from './zh-CN';

/** The county's texts for a language tag, as `messagesFor` chooses them. */
export function countyMessagesFor(language: string | undefined): CountyMessages {
  return isEnglish(language) ? countyEnUS : countyZhCN;
}
