import type { IndicatorId } from '../../standards/IndicatorId';
import type { Column } from '../Column';
import type { StageColumns } from './fieldColumnsOf';
import { rawWaysTo } from './rawWaysTo';

/** The columns that state one indicator. */
export interface RatioColumns {
  readonly indicator: IndicatorId;
  readonly columns: StageColumns;
  /** The table lacks the raw quantities, so that the stated values are what is evaluated. */
  readonly isUsed: boolean;
}

/** Columns of stated values per pupil by indicator and stage. */
export function ratioColumnsOf(columns: readonly Column[]): readonly RatioColumns[] {
  const fields = new Set(
    columns.flatMap(({ meaning }) => (meaning.kind === 'field' ? [meaning.field] : [])),
  );
  const byIndicator = new Map<IndicatorId, StageColumns>();
  for (const column of columns) {
    if (column.meaning.kind !== 'ratio') continue;
    const { indicator, stage } = column.meaning;
    const part = stage ?? 'whole';
    const known = byIndicator.get(indicator);
    if (!known?.[part]) byIndicator.set(indicator, { ...known, [part]: column });
  }
  return [...byIndicator].map(([indicator, stageColumns]) => {
    const isUsed = !rawWaysTo(indicator).some((way) => way.fields.every((id) => fields.has(id)));
    return { indicator, columns: stageColumns, isUsed };
  });
}
