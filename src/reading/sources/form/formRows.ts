import type { Stage } from '../../../standards/Stage';
import type { Cells } from '../../cells/Cells';
import type { FormBlock } from './FormBlock';
import type { FormTopic } from './FormTopic';
import { pathMeaning, type PathMeaning } from './pathMeaning';

/** A labelled row of a form. */
export interface FormRow {
  readonly row: number;
  readonly labels: readonly string[];
  readonly meaning: PathMeaning;
  /** The row's own stage, or that of the group it stands in. */
  readonly stage: Stage | null;
  /** Unit in the row's column of units. */
  readonly units: readonly string[];
}

/** Stages and kinds of schooling that no county evaluation counts. */
const outside = /^(?:学前(?:教育)?|幼儿园|特殊教育.*|特教.*|中等职业.*|职业.*|成人.*|中职.*)$/;
/** A label is no longer; what is longer is a note. */
const longest = 60;
const grand = /^(?:总计|合计|共计)/;

/**
 * The rows of a form that mean something. A row that says a stage and nothing else (初中) is that stage's total, and the
 * rows below it belong to the stage until another one or a grand total comes.
 */
export function formRows(cells: Cells, block: FormBlock, topic: FormTopic): FormRow[] {
  const rows: FormRow[] = [];
  let group: Stage | 'outside' | null = null;
  let above: readonly string[] = [];
  for (let row = block.bodyTop; row <= block.bodyBottom; row++) {
    const own = labelsAt(cells, row, block.labelColumns);
    if (own.every((words) => words === '')) continue;
    const filled = withGroups(own, above);
    above = filled;
    const labels = distinct(filled);
    const meaning = pathMeaning(labels, topic);
    const last = labels[labels.length - 1] ?? '';
    if (outside.test(last)) group = 'outside';
    else if (meaning.isStageOnly) group = meaning.stage;
    else if (grand.test(last)) group = null;
    if (group === 'outside' || meaning.kind === 'else') continue;
    const unit = block.unitColumn === null ? '' : cells.shown(row, block.unitColumn);
    const stage = meaning.stage ?? group;
    rows.push({ row, labels, meaning, stage, units: unit === '' ? [] : [unit] });
  }
  return rows;
}

function labelsAt(cells: Cells, row: number, columns: readonly number[]): string[] {
  return columns.map((column) => {
    const words = cells.shown(row, column);
    return words.length > longest || /^[\d.]+$/.test(words) ? '' : words;
  });
}

/** Where a merge was lost, a label on the left also stands beside the rows below it that have one on the right. */
function withGroups(own: readonly string[], above: readonly string[]): string[] {
  const first = own.findIndex((words) => words !== '');
  return own.map((words, at) => (at < first ? (above[at] ?? '') : words));
}

/** Without blanks, and a label that is merged over several columns once. */
function distinct(labels: readonly string[]): string[] {
  return labels.filter((words, at) => words !== '' && words !== labels[at - 1]);
}
