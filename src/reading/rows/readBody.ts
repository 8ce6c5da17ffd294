import type { Cells } from '../cells/Cells';
import type { ReadingFinding } from '../ReadingFinding';
import type { SummaryRow } from '../SummaryRow';
import { noBlock, type Block } from './Block';
import type { BodyReading, SchoolRow, TotalRow } from './BodyReading';
import { classifyRow } from './classifyRow';
import type { GroupLabel } from './groupLabel';
import { repeatedHeaderTest } from './isRepeatedHeader';
import type { Layout } from './Layout';
import { isGrandTotalLabel } from './rowLabels';
import { rowFacts, type RowFacts } from './rowFacts';
import type { TableRow } from './TableRow';
import { stageOfLabel } from '../words/stageOfLabel';
import { titleOf } from '../region/titleLines';
import { sumTest } from './sumTest';
import { blockAfter, blockUnder } from './blocks';

/** What has been read so far while walking down. */
interface Walk {
  readonly schoolRows: SchoolRow[];
  readonly summaryRows: SummaryRow[];
  readonly totalRows: TotalRow[];
  readonly findings: ReadingFinding[];
  readonly questions: ReadingFinding[];
  block: Block;
  blockStart: number;
  groupStart: number;
  isAfterTotal: boolean;
  lastRow: number;
}

/** Walks down the body: schools with the block they stand in, sums, statistics rows, and what was left out. */
export function readBody(cells: Cells, layout: Layout): BodyReading {
  const { bodyTop, bodyBottom, header, titleLines, innerTitles } = layout.region;
  const isHeader = repeatedHeaderTest(cells, layout.region);
  const isSum = sumTest(cells, layout);
  const titles = new Map(innerTitles.map((line) => [line.row, line]));
  const walk: Walk = {
    schoolRows: [],
    summaryRows: [],
    totalRows: [],
    findings: [],
    questions: [],
    block: noBlock,
    blockStart: 0,
    groupStart: 0,
    isAfterTotal: false,
    lastRow: header.bottom,
  };
  for (let row = bodyTop; row <= bodyBottom; row++) {
    const title = titles.get(row);
    if (title) enter(walk, blockUnder(walk.block, title, titleOf(titleLines)));
    if (title || isHeader(row)) continue;
    const facts = rowFacts(cells, layout, row);
    const reading =
      continued(walk, facts, { cells, layout }) ??
      classifyRow(facts, { layout, isSum, isAfterTotal: walk.isAfterTotal });
    take(walk, facts, { cells, layout, reading });
  }
  return walk;
}

/** A nine-year school's second row may leave the name blank and only give the stage. */
function continued(
  walk: Walk,
  facts: RowFacts,
  { cells, layout }: { cells: Cells; layout: Layout },
): TableRow | null {
  const above = walk.schoolRows[walk.schoolRows.length - 1];
  const stageColumn = layout.stage ?? layout.kind;
  const follows = above?.row === facts.row - 1 && facts.name === '' && facts.numbers > 0;
  if (!follows || stageColumn === null) return null;
  const [own, before] = [facts.row, above.row].map((row) =>
    stageOfLabel(cells.words(row, stageColumn)),
  );
  const isOther = own && before && own !== before;
  return isOther ? { kind: 'school', name: above.words, nameRow: above.nameRow } : null;
}

function take(
  walk: Walk,
  { row }: RowFacts,
  { cells, layout, reading }: { cells: Cells; layout: Layout; reading: TableRow },
): void {
  const at = (column: number): string => cells.address(row, column < 0 ? layout.name : column);
  if (reading.kind === 'skip') return;
  if (reading.kind === 'group') return startGroup(walk, { ...reading, row });
  walk.isAfterTotal = reading.kind === 'total';
  walk.lastRow = row;
  if (reading.kind === 'school') {
    const { name: words, nameRow } = reading;
    walk.schoolRows.push({ row, words, nameRow, block: walk.block });
  } else if (reading.kind === 'summary') {
    const summary = summaryRow(walk, row, reading);
    if (summary) walk.summaryRows.push(summary);
  } else {
    noteLeftOut(walk, reading, { row, at });
    const label = reading.kind === 'nameless' ? null : reading.label;
    if (label) startGroup(walk, { words: label.words, label, row });
    else if (reading.kind === 'total') closeGroup(walk, row, isGrandTotalLabel(reading.text));
  }
}

/** Says which row was left out, and asks where it might be a school. */
function noteLeftOut(
  walk: Walk,
  reading: Extract<TableRow, { kind: 'total' | 'left-out' | 'nameless' }>,
  { row, at }: { row: number; at: (column: number) => string },
): void {
  const finding = leftOutFinding(reading, row, at);
  walk.findings.push(finding);
  if (finding.severity !== 'info') walk.questions.push(finding);
}

function leftOutFinding(
  reading: Extract<TableRow, { kind: 'total' | 'left-out' | 'nameless' }>,
  row: number,
  at: (column: number) => string,
): ReadingFinding {
  const number = String(row + 1);
  if (reading.kind === 'nameless') {
    const cell = at(-1);
    return { code: 'name-missing', severity: 'error', cell, details: { row: number } };
  }
  const isQuestion = reading.kind === 'left-out' && reading.isQuestion;
  return {
    code: reading.kind === 'total' ? 'total-row-left-out' : 'row-left-out',
    severity: isQuestion ? 'warning' : 'info',
    cell: at(reading.column),
    details: { row: number, text: reading.text },
  };
}

function startGroup(
  walk: Walk,
  heading: { words: string; label: GroupLabel | null; row: number },
): void {
  walk.groupStart = walk.schoolRows.length;
  enter(walk, blockAfter(walk.block, heading));
}

function enter(walk: Walk, block: Block): void {
  if (block === walk.block) return;
  walk.block = block;
  walk.blockStart = walk.schoolRows.length;
  walk.groupStart = walk.schoolRows.length;
}

function closeGroup(walk: Walk, row: number, isGrand: boolean): void {
  walk.totalRows.push({
    row,
    schoolsBefore: walk.schoolRows.length,
    schoolsBeforeBlock: walk.blockStart,
    schoolsBeforeGroup: walk.groupStart,
    isGrand,
  });
  walk.groupStart = walk.schoolRows.length;
}

/**
 * A statistics row takes the stage of its own label, of the row just above it, or of its block; `null` for one of
 * senior schools, which nothing is evaluated for.
 */
function summaryRow(
  { summaryRows, block }: Walk,
  row: number,
  { statistic, stage }: Extract<TableRow, { kind: 'summary' }>,
): SummaryRow | null {
  const above = summaryRows[summaryRows.length - 1];
  const inherited = above?.row === row - 1 ? above.stage : block.stage;
  const known = stage ?? inherited;
  return known === 'senior' ? null : { statistic, row, stage: known };
}
