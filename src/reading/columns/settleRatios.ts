import Fraction from 'fraction.js';
import type { Cells } from '../cells/Cells';
import type { Column, ColumnMeaning } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { Region } from '../region/Region';
import { readFigure } from '../schools/readFigure';
import type { ColumnReading } from './ColumnReading';
import { headerCell } from './headerCell';
import { mayDecide } from './mayDecide';
import { medianOf } from './medianOf';
import { statedValues } from './medianStated';
import { usualRatios, type UsualRatio } from './usualRatios';

type RatioMeaning = Extract<ColumnMeaning, { kind: 'ratio' }>;

/** How a column of stated values is to be read, and what has to be said about it. */
interface Reading {
  readonly meaning: RatioMeaning;
  readonly code: 'ratio-inverted' | 'ratio-scale' | 'ratio-unclear' | null;
}

/**
 * Decides how stated values are to be read that an indicator rests on: 师生比 as teachers per pupil or as pupils per
 * teacher, percents over fractions, money in 万元. A column whose middle value is usual as its header says is left
 * alone; one that is usual in one other way only is read so and said; any other is a question.
 */
export function settleRatios(
  cells: Cells,
  region: Region,
  columns: readonly Column[],
): ColumnReading {
  const findings: ReadingFinding[] = [];
  const questions: ReadingFinding[] = [];
  const decides = mayDecide(columns);
  const settled = columns.map((column): Column => {
    const { meaning } = column;
    if (meaning.kind !== 'ratio' || !decides(column)) return column;
    const median = medianOf(statedValues(cells, region, column));
    if (median === null) return column;
    const reading = readingOf(meaning, median, column.unit);
    const taken = { ...column, meaning: reading.meaning };
    const strays = strayCells(cells, region, taken);
    const cell = headerCell(cells, region, column.column);
    const header = column.header.join(' > ');
    const about = (
      code: NonNullable<Reading['code']>,
      at: string,
      value: string,
    ): ReadingFinding => ({
      code,
      severity: code === 'ratio-inverted' ? 'info' : 'warning',
      cell: at,
      details: { header, value },
    });
    if (reading.code) findings.push(about(reading.code, cell, shown(median)));
    if (reading.code === 'ratio-unclear') questions.push(...findings.slice(-1));
    for (const stray of strays) {
      const question = about('ratio-unclear', stray.cell, stray.text);
      findings.push(question);
      questions.push(question);
    }
    return reading.code === 'ratio-unclear' ? { ...taken, certainty: 'doubtful' } : taken;
  });
  return { columns: settled, findings, questions };
}

function readingOf(meaning: RatioMeaning, median: number, unit: string | null): Reading {
  const usual = usualRatios[meaning.indicator];
  if (isUsual(usual, median)) return { meaning, code: null };
  if (meaning.indicator === 'teachers-per-pupil') {
    const { isInverse = false, ...rest } = meaning;
    if (!isUsual(usual, 1 / median)) return { meaning, code: 'ratio-unclear' };
    return isInverse
      ? { meaning: rest, code: 'ratio-scale' }
      : { meaning: { ...rest, isInverse: true }, code: 'ratio-inverted' };
  }
  const fitting = usual.scales.filter((scale) => isUsual(usual, median * scale));
  const [scale] = fitting;
  // 每百名 over fractions contradicts its header; % over fractions is how percents are stored, money has many units.
  const isOpenUnit =
    meaning.indicator === 'equipment-value-per-pupil' ? unit === null : unit === '%';
  if (fitting.length !== 1 || scale === undefined || !isOpenUnit) {
    return { meaning, code: 'ratio-unclear' };
  }
  const factor = new Fraction(meaning.factor ?? '1').mul(scale).toFraction();
  return { meaning: { ...meaning, factor }, code: 'ratio-scale' };
}

function isUsual({ low, high }: UsualRatio, value: number): boolean {
  return value >= low && value <= high;
}

/** Single cells of 师生比 in the other notation than the rest: 18.6 among 0.054. */
function strayCells(
  cells: Cells,
  region: Region,
  column: Column,
): { cell: string; text: string }[] {
  const { meaning } = column;
  if (meaning.kind !== 'ratio' || meaning.indicator !== 'teachers-per-pupil') return [];
  const usual = usualRatios[meaning.indicator];
  const strays: { cell: string; text: string }[] = [];
  for (let row = region.bodyTop; row <= region.bodyBottom; row++) {
    const read = readFigure(cells, row, column);
    const value = read.kind === 'number' ? read.value.valueOf() : 0;
    if (value <= 0 || isUsual(usual, value) || !isUsual(usual, 1 / value)) continue;
    strays.push({
      cell: cells.address(row, column.column),
      text: String(cells.value(row, column.column)),
    });
  }
  return strays;
}

function shown(value: number): string {
  return String(Number(value.toPrecision(4)));
}
