import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { Region } from '../region/Region';
import { readNumber } from '../schools/readNumber';
import type { ColumnReading } from './ColumnReading';
import { headerCell } from './headerCell';

/** Equipment value per pupil in yuan that the middle school of a county may really have: narrower than check K5. */
const plausible = { low: 300, high: 20000 };
/** A bracket that speaks of money in a way that is no known unit. */
const unreadable = /\([^()]*[元圆圓万萬千仟百佰亿币¥￥$][^()]*(?:\)|$)/;

/**
 * Decides 元 or 万元 for an equipment column that names no unit, by the median value per pupil: 元 when that is
 * plausible as it stands, 万元 when it is after multiplying by 10,000. Either is a `unit-assumed` finding; neither
 * makes the column doubtful. A bracket after the words that may be a unit but is none known is always a question.
 */
export function settleMoneyUnit(
  cells: Cells,
  region: Region,
  columns: readonly Column[],
): ColumnReading {
  const findings: ReadingFinding[] = [];
  const questions: ReadingFinding[] = [];
  const settled = columns.map((column): Column => {
    const { meaning, unit } = column;
    const isOpen = meaning.kind === 'field' && meaning.field === 'equipment-value' && unit === null;
    if (!isOpen) return column;
    const median = medianPerPupil(cells, region, { column, columns });
    const taken = median === null ? null : unitFor(median);
    const isUnreadable = column.header.some((words) => unreadable.test(words));
    const isClear = taken !== null && !isUnreadable;
    const finding: ReadingFinding = {
      code: isUnreadable ? 'unit-unreadable' : 'unit-assumed',
      severity: 'warning',
      cell: headerCell(cells, region, column.column),
      details: {
        header: column.header.join(' > '),
        unit: taken?.unit ?? '元',
        value: taken && median !== null ? (median * Number(taken.factor)).toFixed(2) : '',
      },
    };
    findings.push(finding);
    if (!isClear) questions.push(finding);
    const certainty = isClear ? column.certainty : 'doubtful';
    return { ...column, meaning: { ...meaning, factor: taken?.factor ?? '1' }, certainty };
  });
  return { columns: settled, findings, questions };
}

function unitFor(median: number): { unit: string; factor: string } | null {
  const isPlausible = (value: number): boolean => value >= plausible.low && value <= plausible.high;
  if (isPlausible(median)) return { unit: '元', factor: '1' };
  return isPlausible(median * 10000) ? { unit: '万元', factor: '10000' } : null;
}

/** Median of value ÷ pupils over all rows that have both, or `null` without any. */
function medianPerPupil(
  cells: Cells,
  region: Region,
  { column, columns }: { column: Column; columns: readonly Column[] },
): number | null {
  const stage = column.meaning.kind === 'field' ? column.meaning.stage : null;
  const pupils = pupilColumns(columns, stage);
  const ratios: number[] = [];
  for (let row = region.bodyTop; row <= region.bodyBottom; row++) {
    const value = numberAt(cells, row, column);
    const count = pupils.reduce((sum, one) => sum + numberAt(cells, row, one), 0);
    if (value > 0 && count > 0) ratios.push(value / count);
  }
  ratios.sort((a, b) => a - b);
  const middle = ratios.length >> 1;
  const upper = ratios[middle];
  const lower = ratios[ratios.length % 2 === 0 ? middle - 1 : middle];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** The column of all pupils, or those of the stages that add up to it. */
function pupilColumns(columns: readonly Column[], stage: string | null): readonly Column[] {
  const all = columns.filter(
    ({ meaning }) => meaning.kind === 'field' && meaning.field === 'pupils',
  );
  const wanted = all.filter(({ meaning }) => meaning.kind === 'field' && meaning.stage === stage);
  return wanted.length > 0 ? wanted : all;
}

function numberAt(cells: Cells, row: number, { column, unit }: Column): number {
  const read = readNumber(cells.value(row, column), unit);
  return read.kind === 'number' ? read.value.valueOf() : 0;
}
