import type { SchoolKind } from '../../standards/SchoolKind';
import type { Stage } from '../../standards/Stage';
import { schoolKindOf } from '../schools/schoolKindOf';
import { bareWords } from '../words/bareWords';
import { stageOfLabel } from '../words/stageOfLabel';
import type { Numbering } from './Block';

/** A label over a group of schools: 一、小学, 城区学校, 九年一贯制学校, 城关镇. */
export interface GroupLabel {
  /** `sure`: it can be nothing else; `likely`: a place's name, or a title. */
  readonly clarity: 'sure' | 'likely';
  readonly stage: Stage | null;
  readonly kind: SchoolKind;
  readonly words: string;
  readonly numbering: Numbering;
  /**
   * A row of figures under these words may be a school after all: `named` when it may be the only one of the kind
   * (特殊教育学校), `placed` when the words name a place too (县城小学), `bare` when nothing but the stage stands
   * there (小学 beside a column of towns).
   */
  readonly asSchool: 'never' | 'named' | 'placed' | 'bare';
}

const part = '(?:部分|学校|学段|阶段|部|组|类|教育|校)*';
const place = '(?:城区|农村|乡镇|县城|县直|镇区|乡村|城市)';
const stages = '(?:小学|初中|初级中学|高中|高级中学|中学|中小学)';
const stageLabel = new RegExp(`^(?:公办|民办|普通|${place})*${stages}${part}$`);
const kindLabel = new RegExp(
  `^(?:九年一贯制|十二年一贯制|一贯制|完全中学|完中|特殊教育|特教|职业|职业高中|职业中学|幼儿园|学前|教学点|小学教学点)${part}$`,
);
const placeLabel =
  /^(?:城区|农村|乡镇|县城|镇区|乡村|县直|县属|城市|公办|民办|局直|直属)(?:学校|中小学|类|部分)?$/;
const otherLabel = /^(?:其他|其它|另外)(?:学校|类|部分)?$/;
const likelyPlace = /(?:镇|乡|街道|办事处|学区|片区|教育集团|片)$/;
const titleWords = /(?:表|情况|一览|统计|汇总|办学条件|基本数据|名单)$/;
const placedSchool = new RegExp(`^${place}(?:小学|初中|初级中学|高中|高级中学|中学)$`);
const namedSchool = /^(?:特殊教育学校|特教学校|职业学校|职业高中|职业中学|职业高中学校)$/;

/** Reads a row's words as a group label, or gives `null` when they can only be a school or a remark. */
export function groupLabel(words: string): GroupLabel | null {
  const plain = words.replace(/共?\d+[所个]$/, '').replace(/\((?:共|计)?\d+[所个]\)$/, '');
  const { bare } = bareWords(plain);
  const numbering = numberingOf(words);
  const isWhole = plain === bare && plain === words;
  const base = { words, numbering, asSchool: 'never', stage: null, kind: 'unknown' } as const;
  // 中学 beside 小学 in a table of compulsory schools is its junior block.
  const stage = stageOfLabel(bare) ?? (/^[^小完]*中学/.test(bare) ? 'junior' : null);
  if (stageLabel.test(bare)) {
    const asSchool = !isWhole ? 'never' : placedSchool.test(bare) ? 'placed' : 'bare';
    return { ...base, clarity: 'sure', stage, asSchool };
  }
  if (kindLabel.test(bare)) {
    const asSchool = isWhole && namedSchool.test(bare) ? 'named' : 'never';
    return { ...base, clarity: 'sure', kind: schoolKindOf(bare), asSchool };
  }
  if (placeLabel.test(bare) || otherLabel.test(bare)) return { ...base, clarity: 'sure' };
  if (titleWords.test(bare)) return { ...base, clarity: 'likely', stage };
  return likelyPlace.test(bare) ? { ...base, clarity: 'likely' } : null;
}

/** Whether the label starts a new stage or kind; a place's name leaves the stage above it in force. */
export function startsBlock({ stage, kind }: GroupLabel): boolean {
  return stage !== null || kind !== 'unknown';
}

/**
 * Whether words over the next rows end a block without saying what follows: 三、其他 after 二、初中, 其他学校, or
 * words that cannot be read. A place's name without such a number stands inside the block.
 */
export function endsBlock(
  words: string,
  label: GroupLabel | null,
  block: { readonly numbering: Numbering },
): boolean {
  if (!label || otherLabel.test(bareWords(words).bare)) return true;
  return block.numbering !== 'none' && label.numbering === block.numbering;
}

function numberingOf(words: string): Numbering {
  if (/^[一二三四五六七八九十]{1,3}[、.]/.test(words)) return 'chinese';
  if (/^\([一二三四五六七八九十\d]{1,3}\)/.test(words)) return 'bracketed';
  return /^\d{1,2}[.、]/.test(words) ? 'digits' : 'none';
}
