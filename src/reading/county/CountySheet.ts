import type { Cells } from '../cells/Cells';
import type { CountyColumn } from './CountyColumn';

/**
 * A sheet of the county's part: 县级数据, 班级名单, 专用教室, 学校情况, 评分表 hold what the county gives; 总体研判 and
 * 评估标准 are written by us and hold none of it.
 */
export type CountySheetKind =
  'figures' | 'classes' | 'rooms' | 'schools' | 'scores' | 'overview' | 'standard';

/** A column of a sheet of ours, wherever it stands. */
export interface PlacedColumn {
  readonly column: number;
  /** Header as a reader sees it, cleaned. */
  readonly header: string;
  /** Unit in the header's brackets as written, or `null`. */
  readonly unit: string | null;
}

/** A sheet of the county's part whose header was found. */
export interface CountySheet {
  readonly kind: CountySheetKind;
  readonly cells: Cells;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<CountyColumn, PlacedColumn>;
}
