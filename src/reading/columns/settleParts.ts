import type { FieldId } from '../../standards/FieldId';
import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { Region } from '../region/Region';
import { bareWords } from '../words/bareWords';
import { splitStage } from '../words/splitStage';
import type { ColumnReading } from './ColumnReading';
import { headerCell } from './headerCell';
import { partWords, type PartName, type PartWords } from './partWords';
import { ratioOf } from './ratioOf';

/** A column of which there may be more parts beside it. */
interface Part {
  readonly column: Column;
  readonly by: Column;
}

/**
 * Asks about columns that hold parts of a quantity which the table does not sum up: 县级骨干教师数 beside
 * 市级骨干教师数, 教学辅助用房 beside 教学用房. One of them alone would be too small, and whether their sum is the whole
 * the words do not tell.
 */
export function settleParts(
  cells: Cells,
  region: Region,
  columns: readonly Column[],
): ColumnReading {
  const found = partWords.flatMap((words) => partsOf(columns, words));
  const doubtful = new Set(found.map(({ column }) => column));
  const findings = found.map(({ column, by }): ReadingFinding => ({
    code: 'part-columns',
    severity: 'warning',
    cell: headerCell(cells, region, column.column),
    details: { header: column.header.join(' > '), by: by.header.join(' > ') },
  }));
  return {
    columns: columns.map((one) => (doubtful.has(one) ? { ...one, certainty: 'doubtful' } : one)),
    findings,
    questions: findings,
  };
}

function partsOf(columns: readonly Column[], words: PartWords): Part[] {
  const others = columns.filter(
    (one) => one.meaning.kind === 'unknown' && !one.isChosen && words.isOther(nameOf(one)),
  );
  const [first, second] = others;
  if (!first) return [];
  const wholes = columns.filter((one) => words.wholes.some((field) => holds(one, field)));
  if (wholes.length > 0) {
    const isPart = (one: Column): boolean => !one.isChosen && words.isOwnPart(nameOf(one));
    return wholes.filter(isPart).map((column) => ({ column, by: first }));
  }
  if (isStated(columns, words)) return [];
  const part = columns.find((one) => words.partFields.some((field) => holds(one, field)));
  const column = part ?? (words.partFields.length === 0 ? second : undefined);
  return column ? [{ column: first, by: column }] : [];
}

function holds({ meaning }: Column, field: FieldId): boolean {
  return meaning.kind === 'field' && meaning.field === field;
}

/** Whether the table states the quantity per pupil, so that its parts decide nothing. */
function isStated(columns: readonly Column[], { wholes }: PartWords): boolean {
  const indicators = wholes.map((field) => ratioOf(field, false)?.indicator);
  return columns.some(
    ({ meaning }) => meaning.kind === 'ratio' && indicators.includes(meaning.indicator),
  );
}

/** Bare words; what a sign joins (教学、辅助用房) stays joined by 及. */
function nameOf({ header }: Column): PartName {
  const levels = header.map(
    (words) => bareWords(splitStage(words).words.replace(/、/g, '及')).bare,
  );
  return { path: levels.join(''), last: levels[levels.length - 1] ?? '' };
}
