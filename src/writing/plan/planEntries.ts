import type { StageIndicator, StageResult } from '../../engine/Evaluation';
import { fieldsOf } from '../../engine/fieldsOf';
import type { SchoolTable } from '../../reading/SchoolTable';
import type { SummaryRow } from '../../reading/SummaryRow';
import { cellAddress } from '../../workbook/notation/cellAddress';
import type { EntryGroup, PlanWarning } from '../../workbook/WritePlan';
import type { EvaluatedTable } from './EvaluatedTable';
import { valueFormat } from '../sheet/valueFormat';
import { gridCell } from './gridCell';
import type { GridCell } from './gridCell';

type Entry = EntryGroup['entries'][number];

/** Values for the template's own rows, and what stands in their way. */
export interface PlannedEntries {
  readonly entries: readonly Entry[];
  readonly warnings: readonly PlanWarning[];
}

type EntryWarning = 'target-occupied' | 'target-formula' | 'target-merged' | 'per-pupil-under-raw';

const outcomeOf = {
  mean: 'mean',
  'standard-deviation': 'standardDeviation',
  coefficient: 'coefficient',
} as const;

/**
 * Fills the template's rows 全县平均值, 标准差 and 差异系数 where their cells are empty: in the column of
 * worked-out values, else in the column of the raw quantity. Cells that hold something, hold a formula or lie
 * in a merged area are left alone and named. Values are unrounded; only the number format rounds.
 */
export function planEntries(evaluated: EvaluatedTable): PlannedEntries {
  const { table, evaluation, grid } = evaluated;
  const entries: Entry[] = [];
  const noted: Record<EntryWarning, string[]> = {
    'target-occupied': [],
    'target-formula': [],
    'target-merged': [],
    'per-pupil-under-raw': [],
  };
  for (const row of table.summaryRows) {
    const stage = stageOf(row, evaluation.stages);
    for (const indicator of stage?.indicators ?? []) {
      const outcome = indicator[outcomeOf[row.statistic]];
      const target = columnOf(table, indicator, stage);
      if (!('value' in outcome) || target === null) continue;
      const { column } = target;
      const cell = gridCell(grid, { row: row.row, column });
      const address = cellAddress({ row: row.row, column });
      const obstacle = obstacleOf(cell);
      if (obstacle) {
        noted[obstacle].push(address);
        continue;
      }
      if (target.isRaw && row.statistic !== 'coefficient')
        noted['per-pupil-under-raw'].push(address);
      entries.push(
        entry(row, column, { ...indicator, value: outcome.value, format: cell.numberFormat }),
      );
    }
  }
  const warnings = (Object.keys(noted) as EntryWarning[])
    .filter((code) => noted[code].length > 0)
    .map((code) => ({ code, sheet: table.sheet, cells: noted[code] }));
  return { entries, warnings };
}

function obstacleOf(cell: GridCell): EntryWarning | null {
  if (cell.isMerged) return 'target-merged';
  if (cell.isFormula) return 'target-formula';
  return cell.value === null ? null : 'target-occupied';
}

interface EntryValue {
  readonly value: number;
  /** The cell's present number format. */
  readonly format: string;
}

function entry(
  { row, statistic }: SummaryRow,
  column: number,
  { indicator, value, format }: Pick<StageIndicator, 'indicator'> & EntryValue,
): Entry {
  const own = statistic === 'coefficient' ? '0.000' : valueFormat(indicator);
  // A number in a cell formatted as text would become text: no figure, and not known again as ours.
  const numberFormat = ['General', '', '@'].includes(format) ? own : null;
  return { row, column, before: null, value, numberFormat };
}

function stageOf(row: SummaryRow, stages: readonly StageResult[]): StageResult | undefined {
  if (row.stage !== null) return stages.find(({ stage }) => stage === row.stage);
  return stages.length === 1 ? stages[0] : undefined;
}

function columnOf(
  { columns }: SchoolTable,
  { indicator }: StageIndicator,
  stage: StageResult | undefined,
): { readonly column: number; readonly isRaw: boolean } | null {
  const isHere = (own: string | null): boolean => own === null || own === stage?.stage;
  const ratio = columns.find(
    ({ meaning }) =>
      meaning.kind === 'ratio' && meaning.indicator === indicator.id && isHere(meaning.stage),
  );
  if (ratio) return { column: ratio.column, isRaw: false };
  const choice = stage?.sections[0]?.indicators.find((one) => one.indicator.id === indicator.id);
  const field = choice && fieldsOf(choice.choice.expression)[0];
  const raw = columns.find(
    ({ meaning }) => meaning.kind === 'field' && meaning.field === field && isHere(meaning.stage),
  );
  return raw ? { column: raw.column, isRaw: true } : null;
}
