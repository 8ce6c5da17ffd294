import { groupLabel, type GroupLabel } from './groupLabel';
import type { Layout } from './Layout';
import type { RowFacts } from './rowFacts';
import { isNote, isTotalLabel, isYardstickLabel, statisticOf } from './rowLabels';
import type { TableRow } from './TableRow';
import { stageOfText } from '../words/stageOfText';

const skip: TableRow = { kind: 'skip' };

/**
 * What a row is, by its labels and figures. Sums, statistics and notes are told first, so that none of them ever
 * counts as a school; what remains with a name is a school.
 */
export function classifyRow(facts: RowFacts, layout: Layout): TableRow {
  const [first] = facts.labels;
  if (facts.filled === 0) return skip;
  const labelled = byLabels(facts);
  if (labelled) return labelled;
  if (facts.numbers === 0 && first && isNote(first.words)) return skip;
  return facts.name === '' ? withoutName(facts) : withName(facts, layout);
}

/** Rows that one of their labels names: statistics, sums, standards. */
function byLabels({ labels }: RowFacts): TableRow | null {
  for (const { column, words } of labels) {
    const statistic = statisticOf(words);
    if (statistic) return { kind: 'summary', statistic, stage: stageOfLabels(labels) };
    if (isTotalLabel(words)) return { kind: 'total', text: words, label: null, column };
    if (isYardstickLabel(words))
      return { kind: 'left-out', text: words, column, isQuestion: false };
  }
  return null;
}

function stageOfLabels(labels: RowFacts['labels']): ReturnType<typeof stageOfText> {
  return stageOfText(labels.map(({ words }) => words).join(' '));
}

function withoutName({ labels, numbers, filledFigures, filled, row }: RowFacts): TableRow {
  const [first] = labels;
  const label = first ? groupLabel(first.words) : null;
  if (numbers === 0 && filledFigures === 0) return first ? { kind: 'group', label } : skip;
  if (first && label) return { kind: 'total', text: first.words, label, column: first.column };
  const text = first?.words ?? String(row + 1);
  // A single stray number beside the table is not worth a question.
  return { kind: 'left-out', text, column: first?.column ?? -1, isQuestion: filled > 1 };
}

const noEntry = /^(?:\.{2,}|…+|-+|—+)$/;
const numeral = /^[\d,.]+$/;

function withName(facts: RowFacts, layout: Layout): TableRow {
  const { name, nameRow } = facts;
  if (noEntry.test(name)) return skip;
  const label = groupLabel(name);
  const isBare = facts.filledFigures === 0;
  if (label?.clarity === 'sure' && !facts.hasSerial) {
    const group: TableRow = { kind: 'group', label };
    return isBare ? group : { kind: 'total', text: name, label, column: layout.name };
  }
  const bare = isBare ? withoutFigures(facts, layout, label) : null;
  if (bare) return bare;
  if (label?.clarity === 'likely' || numeral.test(name)) {
    return { kind: 'left-out', text: name, column: layout.name, isQuestion: true };
  }
  return { kind: 'school', name, nameRow };
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
  if (isHeading(facts, label)) return { kind: 'group', label };
  // Neither number nor figures where the others have both: said, so that no school goes missing unseen.
  return layout.isNumbered && !hasSerial
    ? { kind: 'left-out', text: name, column: layout.name, isQuestion: false }
    : null;
}

/** Whether words without figures head a group, rather than name a school that has not been filled in. */
function isHeading(facts: RowFacts, label: GroupLabel | null): boolean {
  if (facts.isWide) return true;
  if (facts.filled > 1) return false;
  return label !== null || !/[学校园点中小部院班]/.test(facts.name);
}
