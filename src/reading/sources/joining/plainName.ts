import type { Stage } from '../../../standards/Stage';
import { cleanWords } from '../../cells/cleanWords';

const ending = (part: string): RegExp =>
  new RegExp(`(?:\\(${part}部?\\)|[_\\-—]${part}部?|(?<=学校|中学)${part}部?)$`);
const endings: Readonly<Record<Stage, RegExp>> = {
  primary: ending('小学'),
  junior: ending('初中'),
  senior: ending('高中'),
};

/**
 * A school's name made comparable: blanks and the width of brackets do not count, and the part that says no more
 * than the row's own stage is taken off.
 *
 * @example `东风学校（小学部）` of the primary stage → 东风学校; `东风学校_初中` of the junior stage → 东风学校
 */
export function plainName(name: string, stage: Stage | null): string {
  const clean = cleanWords(name);
  return stage === null ? clean : clean.replace(endings[stage], '') || clean;
}
