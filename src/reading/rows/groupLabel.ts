import type { SchoolKind } from '../../standards/SchoolKind';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import { schoolKindOf } from '../schools/schoolKindOf';
import { bareWords } from '../words/bareWords';
import { stageOfText } from '../words/stageOfText';

/** A label over a group of schools: 一、小学, 城区学校, 九年一贯制学校, 城关镇. */
export interface GroupLabel {
  /** `sure`: it can be nothing else; `likely`: a place's name, or a title. */
  readonly clarity: 'sure' | 'likely';
  readonly stage: EvaluatedStage | null;
  readonly kind: SchoolKind;
}

const part = '(?:部分|学校|学段|阶段|部|组|类|教育|校)?';
const stageLabel = new RegExp(
  `^(?:公办|民办|普通|城区|农村|乡镇|县城|县直|镇区|乡村|城市)?(?:小学|初中|初级中学|高中|中学|中小学)${part}$`,
);
const kindLabel = new RegExp(
  `^(?:九年一贯制|十二年一贯制|一贯制|完全中学|完中|特殊教育|特教|职业|职业高中|幼儿园|学前|教学点|小学教学点)${part}$`,
);
const placeLabel =
  /^(?:城区|农村|乡镇|县城|镇区|乡村|县直|县属|城市|公办|民办|其他|局直|直属)(?:学校|中小学|类|部分)?$/;
const likelyPlace = /(?:镇|乡|街道|办事处|学区|片区|教育集团|片)$/;
const titleWords = /(?:表|情况|一览|统计|汇总)$/;

/** Reads a row's words as a group label, or gives `null` when they can only be a school or a remark. */
export function groupLabel(words: string): GroupLabel | null {
  const { bare } = bareWords(words.replace(/共?\d+[所个]$/, ''));
  // 中学 beside 小学 in a table of compulsory schools is its junior block.
  const stage = /^[^小]*中学/.test(bare) ? 'junior' : stageOfText(bare);
  if (stageLabel.test(bare)) return { clarity: 'sure', stage, kind: 'unknown' };
  if (kindLabel.test(bare)) return { clarity: 'sure', stage: null, kind: schoolKindOf(bare) };
  if (placeLabel.test(bare)) return { clarity: 'sure', stage: null, kind: 'unknown' };
  if (titleWords.test(bare)) return { clarity: 'likely', stage, kind: 'unknown' };
  return likelyPlace.test(bare) ? { clarity: 'likely', stage: null, kind: 'unknown' } : null;
}

/** Whether the label starts a new stage or kind; a place's name leaves the stage above it in force. */
export function startsBlock({ stage, kind }: GroupLabel): boolean {
  return stage !== null || kind !== 'unknown';
}
