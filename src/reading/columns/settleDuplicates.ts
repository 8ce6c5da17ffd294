import Fraction from 'fraction.js';
import { columnLetters } from '../../workbook/notation/columnLetters';
import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { Region } from '../region/Region';
import { isTotalLabel, isYardstickLabel, statisticOf } from '../rows/rowLabels';
import { isPlainSum } from '../rows/tellingLabels';
import { isSchoolName } from '../words/isSchoolName';
import { readFigure } from '../schools/readFigure';
import { headerCell } from './headerCell';
import { mayDecide } from './mayDecide';
import { secondNames } from './secondNames';

/** A column with the strength of its words. */
export interface ScoredColumn {
  readonly column: Column;
  readonly strength: number;
  /** The header itself names a unit, not only the title line. */
  readonly hasOwnUnit: boolean;
}

/** Two columns that hold one quantity, and which of them is used. */
interface Pair {
  readonly loser: Column;
  readonly winner: Column;
}

/** The columns with one for each quantity. */
interface SettledDuplicates {
  readonly columns: Column[];
  readonly findings: ReadingFinding[];
  readonly questions: ReadingFinding[];
  /** Header cells of the columns that are used although a question is open about them. */
  readonly asked: ReadonlySet<string>;
  /** Numbers of the columns that are not used, each of which has a finding. */
  readonly unused: ReadonlySet<number>;
}

/**
 * Keeps one column for each quantity and stage, the one with the clearest words; the others become `unknown`, each
 * with a finding. Where the words are about as clear and the figures of some school differ, that is a `two-values`
 * question; where they agree everywhere, or one name is clearer, it is only said (`duplicate-column`).
 */
export function settleDuplicates(
  cells: Cells,
  region: Region,
  scored: readonly ScoredColumn[],
): SettledDuplicates {
  const winners = winnersOf(scored);
  const schoolIn = schoolFinder(cells, region);
  const decides = mayDecide(scored.map(({ column }) => column));
  const findings: ReadingFinding[] = [];
  const questions: ReadingFinding[] = [];
  const open = new Set<ScoredColumn>();
  const unused = new Set<number>();
  for (const one of scored) {
    const winner = winners.get(keyOf(one.column) ?? '');
    if (!winner || winner === one) continue;
    const pair = { loser: one.column, winner: winner.column };
    const isOpen = isClose(one, winner) && decides(one.column);
    const finding = isQuantity(one.column)
      ? findingOn(cells, region, { ...pair, schoolIn: isOpen ? schoolIn : null })
      : one.column.meaning.kind === 'name' && secondNames(cells, region, pair);
    if (!finding) continue;
    findings.push(finding);
    unused.add(one.column.column);
    if (finding.severity === 'info') continue;
    questions.push(finding);
    open.add(winner);
  }
  const asked = new Set([...open].map(({ column }) => headerCell(cells, region, column.column)));
  const columns = scored.map((one): Column => {
    const winner = winners.get(keyOf(one.column) ?? '');
    if (winner && winner !== one) return { ...one.column, meaning: { kind: 'unknown' } };
    return open.has(one) ? { ...one.column, certainty: 'doubtful' } : one.column;
  });
  return { columns, findings, questions, asked, unused };
}

/** The column with the clearest words for each thing that may stand in one column only; the first of equals. */
function winnersOf(scored: readonly ScoredColumn[]): ReadonlyMap<string, ScoredColumn> {
  const winners = new Map<string, ScoredColumn>();
  for (const one of scored) {
    const key = keyOf(one.column);
    const best = key === null ? undefined : winners.get(key);
    if (key !== null && (!best || one.strength > best.strength)) winners.set(key, one);
  }
  return winners;
}

/** What may stand in one column only, or `null`. */
function keyOf({ meaning }: Column): string | null {
  if (meaning.kind === 'field') return `${meaning.field}/${meaning.stage ?? ''}`;
  if (meaning.kind === 'ratio') return `${meaning.indicator}/${meaning.stage ?? ''}`;
  return ['name', 'school-kind', 'stage'].includes(meaning.kind) ? meaning.kind : null;
}

function isQuantity({ meaning }: Column): boolean {
  return meaning.kind === 'field' || meaning.kind === 'ratio';
}

/** Whether neither header is a clearly better name than the other. */
function isClose(one: ScoredColumn, winner: ScoredColumn): boolean {
  return winner.strength === one.strength || winner.strength - one.strength < 1;
}

/** What is to be said about the column that is not used; an info where nothing has to be asked. */
function findingOn(
  cells: Cells,
  region: Region,
  { schoolIn, ...pair }: Pair & { schoolIn: SchoolFinder | null },
): ReadingFinding {
  const differing = schoolIn ? twoValues(cells, region, { ...pair, schoolIn }) : null;
  if (differing) return differing;
  const isTwice = schoolIn !== null && pair.loser.isChosen && pair.winner.isChosen;
  return duplicate(cells, region, { ...pair, isTwice });
}

/** The question about the first school whose figures differ, or `null` where they agree everywhere. */
function twoValues(
  cells: Cells,
  region: Region,
  { loser, winner, schoolIn }: Pair & { schoolIn: SchoolFinder },
): ReadingFinding | null {
  for (let row = region.bodyTop; row <= region.bodyBottom; row++) {
    const left = valueAt(cells, row, loser);
    const right = left && valueAt(cells, row, winner);
    if (!left || right?.equals(left)) continue;
    const school = schoolIn(row);
    if (school === null) continue;
    return {
      code: 'two-values',
      severity: 'warning',
      cell: headerCell(cells, region, loser.column),
      details: {
        header: loser.header.join(' > '),
        by: `${winner.header.join(' > ')}(${columnLetters(winner.column)})`,
        school,
        row: String(row + 1),
        text: textAt(cells, row, loser),
        value: right ? textAt(cells, row, winner) : '',
      },
    };
  }
  return null;
}

/** The words that name a row's school; `null` for sums, statistics and rows without any. */
type SchoolFinder = (row: number) => string | null;

/** Looks each row through once, however many columns are compared. */
function schoolFinder(cells: Cells, { left, right }: Region): SchoolFinder {
  const known = new Map<number, string | null>();
  const find: SchoolFinder = (row) => {
    let isLabelled = false;
    for (let column = left; column <= right; column++) {
      const words = cells.shown(row, column);
      if (words === '' || /^[\d.,]+$/.test(words)) continue;
      if (isPlainSum(words)) return null;
      isLabelled ||= isLabel(words);
      // 本县 before a school's name says whose it is.
      if (words.length > 2 && !isLabel(words)) {
        return !isLabelled || isSchoolName(words) ? words : null;
      }
    }
    return null;
  };
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const found = find(row);
    known.set(row, found);
    return found;
  };
}

function isLabel(words: string): boolean {
  return statisticOf(words) !== null || isTotalLabel(words) || isYardstickLabel(words);
}

function valueAt(cells: Cells, row: number, column: Column): Fraction | null {
  const read = readFigure(cells, row, column);
  if (read.kind === 'missing') return null;
  const { meaning } = column;
  const isConverted = meaning.kind === 'field' && meaning.factor !== '1';
  return isConverted ? read.value.mul(new Fraction(meaning.factor)) : read.value;
}

function textAt(cells: Cells, row: number, { column }: Column): string {
  return String(cells.value(row, column) ?? '').trim();
}

function duplicate(
  cells: Cells,
  region: Region,
  { loser, winner, isTwice }: Pair & { isTwice: boolean },
): ReadingFinding {
  return {
    code: 'duplicate-column',
    severity: isTwice ? 'warning' : 'info',
    cell: headerCell(cells, region, loser.column),
    details: { header: loser.header.join(' > '), value: columnLetters(winner.column) },
  };
}
