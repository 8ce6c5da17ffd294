import { selfTest as english } from './en-US/selfTest';
import { isEnglish } from './isEnglish';
import { selfTest as chinese } from './zh-CN/selfTest';

/** Texts of the self-test: not part of `Messages`, since nobody but support ever sees them. */
export interface SelfTestMessages {
  readonly screen: Readonly<Record<keyof typeof chinese.screen, string>>;
  readonly report: Readonly<Record<keyof typeof chinese.report, string>>;
  /** What each check asks, by its id. */
  readonly questions: Readonly<Record<string, string>>;
}

/** The texts of the self-test for a language tag: English for any English, Chinese for all others. */
export function selfTestMessages(language: string): SelfTestMessages {
  return isEnglish(language) ? english : chinese;
}
