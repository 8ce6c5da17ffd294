import { isEnglish } from './isEnglish';
import type { Messages } from './Messages';
import { zhCN } from './zh-CN';

let english: Messages | null = null;

/**
 * The texts for a language tag, as `messagesFor` chooses them, for a page that is loaded over a network: Chinese is
 * there at once, English is fetched when it is first asked for. Chinese too where English cannot be fetched.
 */
export function loadMessages(language: string | undefined): Messages | Promise<Messages> {
  if (!isEnglish(language)) return zhCN;
  return (
    english ??
    import(/* webpackChunkName: "english" */ './en-US').then(
      ({ enUS }) => (english = enUS),
      () => zhCN,
    )
  );
}
