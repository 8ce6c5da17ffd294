import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import { readFigure } from '../schools/readFigure';
import { groupLabel } from './groupLabel';
import type { Layout } from './Layout';
import { rowFacts } from './rowFacts';
import { isTotalLabel, isYardstickLabel, statisticOf } from './rowLabels';
import { isPlainSum, tellingLabels, type TellingLabel } from './tellingLabels';

/** One number for each column of a quantity; `NaN` where there is none. */
type Sums = readonly number[];

/** Sums of the rows above and below each row of the body, up to the next heading, sum or statistic. */
interface Neighbours {
  readonly above: readonly Sums[];
  readonly below: readonly Sums[];
}

/**
 * A test for rows whose figures are the sum of the rows next to them: those below, or those above, up to the next
 * heading, sum or statistic. All figures of pupils have to agree, and half of the others (a text number or a later
 * correction may have spoilt one). The body is added up once, when the first row is asked about.
 */
export function sumTest(cells: Cells, layout: Layout): (row: number) => boolean {
  const columns = layout.figures.filter(({ meaning }) => meaning.kind === 'field');
  const { bodyTop } = layout.region;
  let known: Neighbours | null = null;
  return (row) => {
    known ??= addUp(cells, layout, columns);
    const own = numbersOf(cells, columns, row);
    return [known.above, known.below].some((sums) =>
      agrees(columns, own, sums[row - bodyTop] ?? []),
    );
  };
}

function addUp(cells: Cells, layout: Layout, columns: readonly Column[]): Neighbours {
  const { bodyTop, bodyBottom } = layout.region;
  const rows: { numbers: Sums; isEdge: boolean }[] = [];
  for (let row = bodyTop; row <= bodyBottom; row++) {
    rows.push({
      numbers: numbersOf(cells, columns, row),
      isEdge: isEdge(cells, layout, row),
    });
  }
  const above = runningSums(rows);
  const below = runningSums(rows.reverse()).reverse();
  return { above, below };
}

/** For each row the sums of those before it since the last edge. */
function runningSums(rows: readonly { numbers: Sums; isEdge: boolean }[]): Sums[] {
  let sums: Sums = [];
  return rows.map(({ numbers, isEdge: ends }) => {
    const before = sums;
    sums = ends ? [] : numbers.map((value, at) => added(before[at] ?? NaN, value));
    return before;
  });
}

function added(sum: number, value: number): number {
  if (Number.isNaN(value)) return sum;
  return Number.isNaN(sum) ? value : sum + value;
}

function agrees(columns: readonly Column[], own: Sums, sums: Sums): boolean {
  let same = 0;
  let others = 0;
  let pupils = 0;
  for (const [at, { meaning }] of columns.entries()) {
    const [value, sum] = [own[at] ?? NaN, sums[at] ?? NaN];
    if (Number.isNaN(value) || Number.isNaN(sum)) continue;
    const isSame = Math.abs(value - sum) <= 1e-6 * Math.max(1, Math.abs(sum));
    const isPupils = meaning.kind === 'field' && meaning.field === 'pupils';
    if (isPupils && !isSame) return false;
    if (isPupils) pupils++;
    else if (isSame) same++;
    else others++;
  }
  return pupils > 0 && same >= others;
}

/** A heading, a sum, or a statistic. */
function isEdge(cells: Cells, layout: Layout, row: number): boolean {
  const facts = rowFacts(cells, layout, row);
  if (tellingLabels(facts, layout).some(isEdgeLabel)) return true;
  if (facts.hasSerial && !facts.hasChineseSerial) return false;
  const named = cells.shown(row, layout.name) || facts.labels[0]?.words;
  return named !== undefined && groupLabel(named) !== null;
}

function isEdgeLabel({ words, isQuestion }: TellingLabel): boolean {
  if (isQuestion) return isPlainSum(words);
  return statisticOf(words) !== null || isTotalLabel(words) || isYardstickLabel(words);
}

function numbersOf(cells: Cells, columns: readonly Column[], row: number): Sums {
  return columns.map((column) => {
    const value = cells.value(row, column.column);
    if (typeof value === 'number') return value >= 0 ? value : NaN;
    const read = readFigure(cells, row, column);
    return read.kind === 'number' ? read.value.valueOf() : NaN;
  });
}
