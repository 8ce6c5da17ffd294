import type { EvaluatedStage } from '../standards/EvaluatedStage';

/** A row of the template that waits for a result: 全县平均值, 标准差 or 差异系数. */
export interface SummaryRow {
  readonly statistic: 'mean' | 'standard-deviation' | 'coefficient';
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** The stage of the block it belongs to, or `null` when the table has one stage only. */
  readonly stage: EvaluatedStage | null;
}
