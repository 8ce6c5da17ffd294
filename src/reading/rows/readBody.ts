import type { Cells } from '../cells/Cells';
import type { ReadingFinding } from '../ReadingFinding';
import type { SummaryRow } from '../SummaryRow';
import { noBlock, type Block } from './Block';
import type { BodyReading, SchoolRow, TotalRow } from './BodyReading';
import { classifyRow } from './classifyRow';
import { startsBlock, type GroupLabel } from './groupLabel';
import { repeatedHeaderTest } from './isRepeatedHeader';
import type { Layout } from './Layout';
import { isGrandTotalLabel } from './rowLabels';
import { rowFacts, type RowFacts } from './rowFacts';
import type { TableRow } from './TableRow';
import { stageOfText } from '../words/stageOfText';

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
  lastRow: number;
}

/** Walks down the body: schools with the block they stand in, sums, statistics rows, and what was left out. */
export function readBody(cells: Cells, layout: Layout): BodyReading {
  const { bodyTop, bodyBottom, header } = layout.region;
  const isHeader = repeatedHeaderTest(cells, layout.region);
  const walk: Walk = {
    schoolRows: [],
    summaryRows: [],
    totalRows: [],
    findings: [],
    questions: [],
    block: noBlock,
    blockStart: 0,
    groupStart: 0,
    lastRow: header.bottom,
  };
  for (let row = bodyTop; row <= bodyBottom; row++) {
    if (isHeader(row)) continue;
    const facts = rowFacts(cells, layout, row);
    take(walk, facts, { cells, layout, reading: continued(walk, facts, { cells, layout }) });
  }
  return walk;
}

/** A nine-year school's second row may leave the name blank and only give the stage. */
function continued(
  walk: Walk,
  facts: RowFacts,
  { cells, layout }: { cells: Cells; layout: Layout },
): TableRow {
  const above = walk.schoolRows[walk.schoolRows.length - 1];
  const stageColumn = layout.stage ?? layout.kind;
  const follows = above?.row === facts.row - 1 && facts.name === '' && facts.numbers > 0;
  if (follows && stageColumn !== null) {
    const [own, before] = [facts.row, above.row].map((row) =>
      stageOfText(cells.words(row, stageColumn)),
    );
    if (own && before && own !== before) {
      return { kind: 'school', name: above.words, nameRow: above.nameRow };
    }
  }
  return classifyRow(facts, layout);
}

function take(
  walk: Walk,
  { row }: RowFacts,
  { cells, layout, reading }: { cells: Cells; layout: Layout; reading: TableRow },
): void {
  const at = (column: number): string =>
    cells.address(row, column < 0 ? layout.region.left : column);
  switch (reading.kind) {
    case 'skip':
      return;
    case 'group':
      startGroup(walk, reading.label);
      return;
    case 'total':
      if (reading.label) startGroup(walk, reading.label);
      else closeGroup(walk, row, isGrandTotalLabel(reading.text));
      walk.findings.push(
        leftOut('total-row-left-out', 'info', {
          cell: at(reading.column),
          row,
          text: reading.text,
        }),
      );
      break;
    case 'summary':
      walk.summaryRows.push(summaryRow(walk, row, reading));
      break;
    case 'left-out': {
      const severity = reading.isQuestion ? 'warning' : 'info';
      const finding = leftOut('row-left-out', severity, {
        cell: at(reading.column),
        row,
        text: reading.text,
      });
      walk.findings.push(finding);
      if (reading.isQuestion) walk.questions.push(finding);
      break;
    }
    case 'school':
      walk.schoolRows.push({
        row,
        words: reading.name,
        nameRow: reading.nameRow,
        block: walk.block,
      });
  }
  walk.lastRow = row;
}

function startGroup(walk: Walk, label: GroupLabel | null): void {
  walk.groupStart = walk.schoolRows.length;
  if (!label || !startsBlock(label)) return;
  walk.block = { stage: label.stage, kind: label.kind };
  walk.blockStart = walk.schoolRows.length;
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

/** A statistics row takes the stage of its own label, of the row just above it, or of its block. */
function summaryRow(
  { summaryRows, block }: Walk,
  row: number,
  { statistic, stage }: Extract<TableRow, { kind: 'summary' }>,
): SummaryRow {
  const above = summaryRows[summaryRows.length - 1];
  const inherited = above?.row === row - 1 ? above.stage : block.stage;
  return { statistic, row, stage: stage ?? inherited };
}

function leftOut(
  code: 'total-row-left-out' | 'row-left-out',
  severity: ReadingFinding['severity'],
  { cell, row, text }: { cell: string; row: number; text: string },
): ReadingFinding {
  return { code, severity, cell, details: { row: String(row + 1), text } };
}
