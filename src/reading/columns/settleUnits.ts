import Fraction from 'fraction.js';
import type { Cells } from '../cells/Cells';
import type { Column, ColumnMeaning } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { Region } from '../region/Region';
import type { ColumnReading } from './ColumnReading';
import { headerCell } from './headerCell';
import { mayDecide } from './mayDecide';
import { medianPerPupil } from './medianPerPupil';
import { medianStated } from './medianStated';
import { usualUnits, type Usual, type UsualUnit } from './usualUnits';

type FieldMeaning = Extract<ColumnMeaning, { kind: 'field' }>;

/** A bracket that speaks of money in a way that is no known unit. */
const unreadable = /\([^()]*[元圆圓万萬千仟百佰亿币¥￥$][^()]*(?:\)|$)/;

/** The unit taken, and the other one that is as possible. */
interface Choice {
  readonly taken: UsualUnit;
  readonly rival: UsualUnit | null;
  readonly isClear: boolean;
}

/**
 * Decides the unit of columns that name none, by the median value per pupil: a unit is taken when the median is
 * usual in it and in no other one (`unit-assumed`), or when it alone agrees with the value per pupil that the table
 * states beside it. Two possible units, or none, make a question, as does a bracket after the words that may be a
 * unit but is none known. A quantity in its own unit (㎡, 册) that is believable as it stands is not spoken of.
 */
export function settleUnits(
  cells: Cells,
  region: Region,
  columns: readonly Column[],
): ColumnReading {
  const findings: ReadingFinding[] = [];
  const questions: ReadingFinding[] = [];
  const decides = mayDecide(columns);
  const settled = columns.map((column): Column => {
    const { meaning, unit } = column;
    const usual = meaning.kind === 'field' ? usualUnits[meaning.field] : undefined;
    if (meaning.kind !== 'field' || !usual || unit !== null) return column;
    const median = medianPerPupil(cells, region, { column, columns });
    const isMoney = usual.ownFrom === undefined;
    const isUnreadable = isMoney && column.header.some((words) => unreadable.test(words));
    if (!isMoney && (median === null || median >= (usual.ownFrom ?? 0))) return column;
    const stated = medianStated(cells, region, { meaning, columns });
    const choice = choose(usual, median, stated);
    const isClear = choice.isClear && !isUnreadable;
    const code = isUnreadable ? 'unit-unreadable' : choice.rival ? 'unit-unclear' : 'unit-assumed';
    const cell = headerCell(cells, region, column.column);
    const details = detailsOf(column, choice, median);
    const finding: ReadingFinding = { code, severity: 'warning', cell, details };
    findings.push(finding);
    const isAsked = !isClear && decides(column);
    if (isAsked) questions.push(finding);
    return withFactor(column, meaning, { choice, isAsked });
  });
  return { columns: settled, findings, questions };
}

function withFactor(
  column: Column,
  meaning: FieldMeaning,
  { choice, isAsked }: { choice: Choice; isAsked: boolean },
): Column {
  const { factor } = choice.taken;
  const certainty = isAsked ? 'doubtful' : column.certainty;
  return { ...column, meaning: { ...meaning, factor }, certainty };
}

function choose(
  { units, low, high, ownFrom }: Usual,
  median: number | null,
  stated: number | null,
): Choice {
  const [own] = units;
  const unsettled = { taken: own ?? none, rival: null, isClear: false };
  if (median === null) return unsettled;
  const inUnit = (unit: UsualUnit): number => median * new Fraction(unit.factor).valueOf();
  const agreeing = stated === null ? [] : units.filter((unit) => isNear(inUnit(unit), stated));
  const [agreed, another] = agreeing;
  if (agreed && !another) return { taken: agreed, rival: null, isClear: true };
  const possible = units.filter((unit) => {
    const value = inUnit(unit);
    return value >= low && value <= high && !(unit === own && ownFrom !== undefined);
  });
  const [first, second] = [...possible].sort((a, b) => Number(b.mayBeTaken) - Number(a.mayBeTaken));
  if (!first || (!first.mayBeTaken && !second)) return unsettled;
  return { taken: first, rival: second ?? null, isClear: !second };
}

const none: UsualUnit = { unit: '', factor: '1', mayBeTaken: true };

/** Within a tenth: medians of rounded values and of schools that lack one of the two. */
function isNear(value: number, stated: number): boolean {
  return Math.abs(value - stated) <= 0.1 * stated;
}

function detailsOf(
  { header }: Column,
  { taken, rival, isClear }: Choice,
  median: number | null,
): Record<string, string> {
  const valueIn = ({ factor }: UsualUnit): string =>
    median === null ? '' : (median * new Fraction(factor).valueOf()).toFixed(2);
  const base = { header: header.join(' > '), unit: taken.unit };
  if (rival) return { ...base, value: valueIn(taken), by: rival.unit, text: valueIn(rival) };
  return { ...base, value: isClear ? valueIn(taken) : '' };
}
