import type { FormNumber } from './FormTopic';

const about = (topic: FormNumber['topic'], stage: FormNumber['stage'] = null): FormNumber => ({
  topic,
  stage,
});

/** Numbers of forms that hold something for the evaluation, for sheets that came without their title. */
export const formNumbers: Readonly<Record<string, FormNumber>> = {
  教基1001: about('facts'),
  教基1102: about('facts'),
  教基2106: about('classes', 'primary'),
  教基2107: about('classes', 'junior'),
  教基3112: about('pupils', 'primary'),
  教基3113: about('pupils', 'primary'),
  教基3115: about('pupils', 'junior'),
  教基3116: about('pupils', 'junior'),
  教基3118: about('pupils', 'senior'),
  教基3119: about('pupils', 'senior'),
  教基4149: about('staff'),
  教基4153: about('teachers'),
  教基4155: about('teachers', 'primary'),
  教基4156: about('teachers'),
  教基5170: about('rooms'),
  教基5176: about('conditions'),
  基础基111: about('facts'),
  基础基112: about('facts'),
  基础基212: about('classes', 'primary'),
  基础基213: about('classes', 'junior'),
  基础基312: about('pupils', 'primary'),
  基础基313: about('pupils', 'junior'),
  基础基314: about('pupils', 'senior'),
  基础基412: about('staff'),
  基础基423: about('teachers', 'primary'),
  基础基424: about('teachers'),
  基础基512: about('rooms'),
  基础基522: about('conditions'),
};

/** The number of a ministry form in words (`教基4155_九年一贯制学校`, `表号:基础基312`), or `null`. */
export function formNumberOf(words: string): string | null {
  const match = /(教基|基础基)(\d{3,4})/.exec(words);
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : null;
}
