import { groupLabel } from './groupLabel';
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

function withName(facts: RowFacts, layout: Layout): TableRow {
  const { name, nameRow, numbers, filledFigures } = facts;
  if (/^(?:\.{2,}|…+|-+|—+)$/.test(name)) return skip;
  const leftOut: TableRow = { kind: 'left-out', text: name, column: layout.name, isQuestion: true };
  if (/^[\d,.]+$/.test(name)) return leftOut;
  const label = groupLabel(name);
  const isBare = numbers === 0 && filledFigures === 0;
  if (label?.clarity === 'sure' && !facts.hasSerial) {
    return isBare ? { kind: 'group', label } : totalOf(facts, layout, label);
  }
  if (isBare && nameRow !== facts.row) return skip;
  const isLone = facts.filled === 1;
  const isNoName = isLone && !/[学校园点中小部院班]/.test(name);
  const hasGap = layout.isNumbered && !facts.hasSerial;
  if (isBare && (facts.isWide || hasGap || isNoName || (isLone && label)))
    return { kind: 'group', label };
  if (label?.clarity === 'likely') return leftOut;
  return { kind: 'school', name, nameRow };
}

function totalOf(
  { name }: RowFacts,
  layout: Layout,
  label: ReturnType<typeof groupLabel>,
): TableRow {
  return { kind: 'total', text: name, label, column: layout.name };
}
