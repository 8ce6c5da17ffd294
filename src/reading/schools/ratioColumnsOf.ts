import { evaluatedStages, type EvaluatedStage } from '../../standards/EvaluatedStage';
import type { IndicatorId } from '../../standards/IndicatorId';
import type { Column } from '../Column';
import { coversRaw } from './coversRaw';
import { fieldColumnsOf, type StageColumns } from './fieldColumnsOf';

/** The columns that state one indicator. */
export interface RatioColumns {
  readonly indicator: IndicatorId;
  readonly columns: StageColumns;
  /**
   * The table lacks the raw quantities in some stage for some standard, so that the stated values are what is evaluated
   * there: the engine decides by standard and stage.
   */
  readonly isUsed: boolean;
}

/** Columns of stated values per pupil by indicator and stage. */
export function ratioColumnsOf(columns: readonly Column[]): readonly RatioColumns[] {
  const byIndicator = new Map<IndicatorId, StageColumns>();
  for (const column of columns) {
    if (column.meaning.kind !== 'ratio') continue;
    const { indicator, stage } = column.meaning;
    const part = stage ?? 'whole';
    const known = byIndicator.get(indicator);
    if (!known?.[part]) byIndicator.set(indicator, { ...known, [part]: column });
  }
  const raw = fieldColumnsOf(columns);
  const stages = evaluatedStages.filter((stage) => mayHold(raw.get('pupils'), stage));
  return [...byIndicator].map(([indicator, stated]) => {
    const isUsed = stages
      .filter((stage) => serves(stated, stage))
      .some((stage) => !coversRaw(indicator, stage, (field) => serves(raw.get(field), stage)));
    return { indicator, columns: stated, isUsed };
  });
}

/** Whether some column speaks of the stage: its own, or one for the whole row. */
function serves(columns: StageColumns | undefined, stage: EvaluatedStage): boolean {
  return columns !== undefined && (columns.whole ?? columns[stage]) !== undefined;
}

/** A table without pupils is a part of a county's, and may hold any stage. */
function mayHold(pupils: StageColumns | undefined, stage: EvaluatedStage): boolean {
  return pupils === undefined || serves(pupils, stage);
}
