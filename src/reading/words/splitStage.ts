import { withoutAsides } from './withoutAsides';
import type { Stage } from '../../standards/Stage';

/** Words with the stage taken out. */
export interface StageSplit {
  readonly words: string;
  readonly stage: Stage | null;
  /** 中学 was taken for 初中. */
  readonly assumed: boolean;
}

const stages: readonly (readonly [Stage, string])[] = [
  ['primary', '小学'],
  ['junior', '(?:普通)?(?:初级中学|初中)'],
  ['senior', '(?:普通)?(?:高级中学|高中)'],
];
/** 小学生数 counts 学生 of the stage 小学, but 小学生均 and 小学生师比 speak of 生均 and 生师比. */
const ofPupils =
  /(小学|(?:普通)?(?:初级中学|初中|高级中学|高中)|^中学)生(?=$|[(),:]|总|人?数|人次|合计|小计)/;
const tail = '(?:阶段|学段|教育|部|段)?';

/**
 * Takes the one stage out of cleaned header words: `小学在校生数`, `在校生数(初中)`, `小学部`. Words that name
 * several stages (`中小学学生数`, `小学、初中`) or none stay as they are.
 */
export function splitStage(words: string): StageSplit {
  // 在校生数(不含高中) is not of the senior stage.
  const said = withoutAsides(words);
  const ofStage = ofPupils.test(words) ? words.replace(ofPupils, '$1学生') : words;
  // 高中阶段毕业 is a degree of teachers.
  const isDegree = /高中(?:阶段)?(?:毕业(?!生)|及?以下|学历)/.test(said);
  if (isDegree || /中小学/.test(said)) return { words, stage: null, assumed: false };
  const named = stages.filter(([, pattern]) => new RegExp(pattern).test(said));
  const [only] = named;
  if (named.length > 1) return { words, stage: null, assumed: false };
  if (only) return { words: without(ofStage, only[1]), stage: only[0], assumed: false };
  if (/^\(?中学|\(中学\)$/.test(words)) {
    return { words: without(ofStage, '中学'), stage: 'junior', assumed: true };
  }
  return { words, stage: null, assumed: false };
}

function without(words: string, pattern: string): string {
  const bracketed = new RegExp(`\\(${pattern}${tail}\\)`);
  if (bracketed.test(words)) return words.replace(bracketed, '');
  return words.replace(new RegExp(pattern + tail), '').replace(/^[:,、.-]+|[:,、.-]+$/g, '');
}
