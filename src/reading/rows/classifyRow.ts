import { isSchoolName } from '../words/isSchoolName';
import { stageOfLabel } from '../words/stageOfLabel';
import { groupLabel, type GroupLabel } from './groupLabel';
import type { Layout } from './Layout';
import type { RowFacts } from './rowFacts';
import {
  isCarriedOver,
  isNote,
  isPageLine,
  isTotalLabel,
  isYardstickLabel,
  namesMore,
  statisticOf,
} from './rowLabels';
import type { TableRow } from './TableRow';
import { tellingLabels, type TellingLabel } from './tellingLabels';

/** What a row is judged by beside its own cells. */
export interface Surroundings {
  readonly layout: Layout;
  /** Whether the row's figures are the sum of the rows around it. */
  readonly isSum: (row: number) => boolean;
  /** The row before it that held figures was one of sums. */
  readonly isAfterTotal: boolean;
}

const skip: TableRow = { kind: 'skip' };

/**
 * What a row is, by its labels and figures. Sums, statistics and notes are told first, so that none of them ever
 * counts as a school; what remains with a school's name is a school.
 */
export function classifyRow(facts: RowFacts, around: Surroundings): TableRow {
  if (facts.filled === 0) return skip;
  const labelled = byLabels(facts, around);
  if (labelled) return labelled;
  if (facts.numbers === 0 && isAside(facts)) return skip;
  return facts.name === '' ? withoutName(facts, around) : withName(facts, around);
}

/** Footnotes, signatures, and what is printed on every page. */
function isAside({ labels, filled, firstWords, name, hasSerial }: RowFacts): boolean {
  const [first] = labels;
  // Remarks on the left of a numbered school that has not been filled in.
  if (hasSerial && isSchoolName(name) && first?.words !== name) return false;
  if (filled === 1 && isPageLine(firstWords)) return true;
  return first !== undefined && (isNote(first.words) || isPageLine(first.words));
}

/** Rows that one of their labels names: statistics, sums, standards. */
function byLabels(facts: RowFacts, around: Surroundings): TableRow | null {
  const { name, hasSerial } = facts;
  for (const label of tellingLabels(facts, around.layout)) {
    const { column, words, isQuestion } = label;
    // 增加村小学 with a number of its own is a school.
    if (words === name && hasSerial && isSchoolName(words) && isLabelled(words)) {
      return namesMore(words) || !isTotalLabel(words) ? schoolOrSum(facts, around, column) : null;
    }
    if (words === name && namesMore(words)) return schoolOrSum(facts, around, column);
    const labelled = byLabel(facts, label);
    if (!labelled) continue;
    return isQuestion ? sumOrQuestion(facts, around, label) : labelled;
  }
  return null;
}

function byLabel(facts: RowFacts, { column, words }: TellingLabel): TableRow | null {
  const { labels, filledFigures } = facts;
  const statistic = statisticOf(words);
  if (statistic) return { kind: 'summary', statistic, stage: stageOfLabels(labels) };
  if (isYardstickLabel(words)) {
    // 备注:… without figures is a footnote, which the notes tell.
    return filledFigures > 0 || !isNote(words) ? leftOut(words, column) : skip;
  }
  if (isTotalLabel(words)) return { kind: 'total', text: words, label: null, column };
  // 承前页 repeats sums of the page before it.
  return filledFigures > 0 && isCarriedOver(words) ? leftOut(words, column) : null;
}

/** 合计 beside a school's name: the sum of its parts where the figures say so. */
function sumOrQuestion(
  facts: RowFacts,
  { isSum }: Surroundings,
  { column, words }: TellingLabel,
): TableRow {
  if (isSum(facts.row)) return { kind: 'total', text: words, label: null, column };
  return doubtful(facts, null, column);
}

function isLabelled(words: string): boolean {
  return isYardstickLabel(words) || namesMore(words);
}

/** A school's name that begins like a label: a school with a number, else asked about; the figures may say it is a sum. */
function schoolOrSum(facts: RowFacts, around: Surroundings, column: number): TableRow {
  const { name, nameRow, row, hasSerial } = facts;
  if (around.isSum(row)) return { kind: 'total', text: name, label: null, column };
  return hasSerial ? { kind: 'school', name, nameRow } : doubtful(facts, null, column);
}

function leftOut(text: string, column: number): TableRow {
  return { kind: 'left-out', text, column, isQuestion: false, label: null };
}

function stageOfLabels(labels: RowFacts['labels']): ReturnType<typeof stageOfLabel> {
  return stageOfLabel(labels.map(({ words }) => words).join(' '));
}

function withoutName(facts: RowFacts, around: Surroundings): TableRow {
  const { labels, numbers, filledFigures, filled, row } = facts;
  const [first] = labels;
  if (numbers === 0 && filledFigures === 0) {
    return first ? { kind: 'group', words: first.words, label: groupLabel(first.words) } : skip;
  }
  // A single stray entry beside the table is not worth a question.
  if (filled === 1) return leftOut(facts.firstWords, first?.column ?? -1);
  if (around.isSum(row)) {
    const text = first?.words ?? facts.firstWords;
    const label = first ? groupLabel(first.words) : null;
    return { kind: 'total', text, label, column: first?.column ?? -1 };
  }
  if (!first) return { kind: 'nameless' };
  return doubtful({ ...facts, name: first.words }, groupLabel(first.words), first.column);
}

const noEntry = /^(?:\.{2,}|…+|-+|—+)$/;
const partWords = /^\(?(?:其中|内)[:,(]|^\(?其中/;
const numeral = /^[\d,.]+$/;

function withName(facts: RowFacts, around: Surroundings): TableRow {
  const { name, nameRow } = facts;
  const { layout } = around;
  if (noEntry.test(name)) return skip;
  const label = groupLabel(name);
  const isBare = facts.filledFigures === 0;
  if (label?.clarity === 'sure' && !isSchoolNumber(facts)) return underLabel(facts, label, around);
  const bare = isBare ? withoutFigures(facts, layout, label) : null;
  if (bare) return bare;
  const sum = sumByName(facts, label, around);
  if (sum) return sum;
  if (label?.clarity === 'likely' || numeral.test(name) || !mayBeSchool(facts, layout)) {
    return doubtful(facts, label, layout.name);
  }
  return { kind: 'school', name, nameRow };
}

/** Whether the row is numbered as schools are; 一 and 二 number towns. */
function isSchoolNumber({ hasSerial, hasChineseSerial }: RowFacts): boolean {
  return hasSerial && !hasChineseSerial;
}

/** 其中:东校区, a part of the row above it; 城关镇 with the figures of its schools, which follow or stand above. */
function sumByName(
  facts: RowFacts,
  label: GroupLabel | null,
  { layout, isSum, isAfterTotal }: Surroundings,
): TableRow | null {
  const { name, row } = facts;
  const total: TableRow = { kind: 'total', text: name, label: null, column: layout.name };
  if (partWords.test(name)) {
    return isAfterTotal || isSum(row) ? total : doubtful(facts, null, layout.name);
  }
  const isPlace = label?.clarity === 'likely' && !isSchoolNumber(facts);
  return isPlace && isSum(row) ? { ...total, label } : null;
}

/** Words of a stage, kind or place: a heading, the sum of its group, or a school that has no other name. */
function underLabel(facts: RowFacts, label: GroupLabel, around: Surroundings): TableRow {
  const { name, nameRow, row } = facts;
  const { layout } = around;
  if (facts.numbers === 0) return { kind: 'group', words: name, label };
  const total: TableRow = { kind: 'total', text: name, label, column: layout.name };
  if (around.isSum(row)) return total;
  const isAlone = label.asSchool === 'placed' || (label.asSchool === 'bare' && facts.hasDistrict);
  if (label.asSchool === 'named' || (isAlone && !layout.isNumbered)) {
    return { kind: 'school', name, nameRow };
  }
  const isPart = /^\(?其中/.test(name) || (around.isAfterTotal && label.stage === null);
  return isPart ? total : doubtful(facts, label, layout.name);
}

function doubtful(facts: RowFacts, label: GroupLabel | null, column: number): TableRow {
  const starts = label?.clarity === 'sure' ? label : null;
  return { kind: 'left-out', text: facts.name, column, isQuestion: true, label: starts };
}

/** Whether a row of figures may be a school: it is numbered like the others, or named as schools are. */
function mayBeSchool({ name, hasSerial, hasKind }: RowFacts, layout: Layout): boolean {
  if (isSchoolName(name) || hasKind) return true;
  if (layout.isNumbered) return hasSerial;
  return !layout.hasSchoolNames && !oddWords.test(name);
}

/** What a list of short names without numbers (东风, 红旗) would not hold. */
const oddWords = /[数率额表均计]$|标准|要求|任务|下达|指标|情况|其中|备注|以上|以下|[:;。?%]/;

/** A named row without figures, unless it is a school that has not been filled in. */
function withoutFigures(
  facts: RowFacts,
  layout: Layout,
  label: GroupLabel | null,
): TableRow | null {
  const { name, nameRow, row, hasSerial } = facts;
  // The second row of a name merged downwards, with nothing of its own.
  if (nameRow !== row) return skip;
  if (isHeading(facts, label)) return { kind: 'group', words: name, label };
  // Neither number nor figures where the others have both: said, so that no school goes missing unseen.
  return layout.isNumbered && !hasSerial ? leftOut(name, layout.name) : null;
}

/** Whether words without figures head a group, rather than name a school that has not been filled in. */
function isHeading(facts: RowFacts, label: GroupLabel | null): boolean {
  if (facts.isWide) return true;
  if (facts.filled > 1) return false;
  return label !== null || !/[学校园点中小部院班]/.test(facts.name);
}
