import type { CountyFigureId } from './countyFigures';

/**
 * What a figure of the county is measured in. `yes-no` is a declaration, which needs its evidence; `none-some` is one
 * where 无 is the good answer; `level` is 1 to 4 (Ⅰ to Ⅳ); `rate` is a plain number such as 0.12.
 */
export type CountyUnit =
  | 'person'
  | 'yuan'
  | 'ten-thousand-yuan'
  | 'school'
  | 'year'
  | 'yes-no'
  | 'none-some'
  | 'level'
  | 'rate';

/** A figure or declaration that the county gives for itself (县级数据项): what a school table cannot hold. */
export interface CountyFigure {
  readonly id: CountyFigureId;
  /** Number under which the clerk finds it, e.g. `保11.2`: the item it is first asked for, and its place there. */
  readonly code: string;
  readonly unit: CountyUnit;
}
