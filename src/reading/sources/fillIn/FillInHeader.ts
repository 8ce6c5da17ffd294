import type { Stage } from '../../../standards/Stage';

/** A column of values, and the stage its header names. */
export interface ValueColumn {
  readonly column: number;
  readonly stage: Stage | null;
}

/** Columns of items with their units and values; a sheet may have several such sets side by side. */
export interface ItemColumns {
  readonly item: number;
  readonly unit: number | null;
  readonly values: readonly ValueColumn[];
}

/** The header of a fill-in sheet (填报项目 | 单位 | 填报值). */
export interface FillInHeader {
  readonly row: number;
  readonly sets: readonly ItemColumns[];
}
