import { isSchoolName } from '../words/isSchoolName';
import { stageOfLabel } from '../words/stageOfLabel';
import { groupLabel, type GroupLabel } from './groupLabel';
import type { Layout } from './Layout';
import type { RowFacts } from './rowFacts';
import { isNote, isTotalLabel, isYardstickLabel, statisticOf } from './rowLabels';
import type { TableRow } from './TableRow';

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
  const [first] = facts.labels;
  if (facts.filled === 0) return skip;
  const labelled = byLabels(facts);
  if (labelled) return labelled;
  if (facts.numbers === 0 && first && isNote(first.words)) return skip;
  return facts.name === '' ? withoutName(facts, around) : withName(facts, around);
}

/** Rows that one of their labels names: statistics, sums, standards. */
function byLabels({ labels, filledFigures }: RowFacts): TableRow | null {
  for (const { column, words } of labels) {
    const statistic = statisticOf(words);
    if (statistic) return { kind: 'summary', statistic, stage: stageOfLabels(labels) };
    if (isYardstickLabel(words)) {
      // 备注:… without figures is a footnote, which the notes tell.
      return filledFigures > 0 || !isNote(words) ? leftOut(words, column) : skip;
    }
    if (isTotalLabel(words)) return { kind: 'total', text: words, label: null, column };
  }
  return null;
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
const numeral = /^[\d,.]+$/;

function withName(facts: RowFacts, around: Surroundings): TableRow {
  const { name, nameRow } = facts;
  const { layout } = around;
  if (noEntry.test(name)) return skip;
  const label = groupLabel(name);
  const isBare = facts.filledFigures === 0;
  if (label?.clarity === 'sure' && !facts.hasSerial) return underLabel(facts, label, around);
  const bare = isBare ? withoutFigures(facts, layout, label) : null;
  if (bare) return bare;
  if (label?.clarity === 'likely' || numeral.test(name) || !mayBeSchool(facts, layout)) {
    return doubtful(facts, label, layout.name);
  }
  return { kind: 'school', name, nameRow };
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
function mayBeSchool({ name, hasSerial }: RowFacts, layout: Layout): boolean {
  if (isSchoolName(name)) return true;
  return layout.isNumbered ? hasSerial : !layout.hasSchoolNames;
}

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
