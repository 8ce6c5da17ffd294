import type { Stage } from '../../standards/Stage';
import { stageOfText } from './stageOfText';

const grades = /([一二三四五六七八九\d])(?:年级)?[至到~\-—–―－]+([一二三四五六七八九\d])年级/;
const digits = '一二三四五六七八九';
const short: Readonly<Record<string, Stage>> = { 小: 'primary', 初: 'junior', 高: 'senior' };

/**
 * The one stage that a label or the cell of a stage column names: 小学, 初级中学, 普通高中, 七至九年级, 初.
 * `null` when it names none or several.
 */
export function stageOfLabel(words: string): Stage | null {
  const range = grades.exec(words);
  if (range) return stageOfGrades(gradeOf(range[1]), gradeOf(range[2]));
  if (/高中|高级中学/.test(words)) return /小学|初中|初级中学|完全/.test(words) ? null : 'senior';
  return stageOfText(words) ?? short[words] ?? null;
}

function gradeOf(word = ''): number {
  return digits.includes(word) ? digits.indexOf(word) + 1 : Number(word);
}

/** Primary is grades 1 to 5 or 6, junior 6 or 7 to 9. */
function stageOfGrades(first: number, last: number): Stage | null {
  if (last <= 6) return 'primary';
  return first >= 6 && last === 9 ? 'junior' : null;
}
