import type { CountyTest } from '../county/CountyTest';

/** Way to a value inside an item. */
export type ValuePath = readonly (string | number)[];

/** What a limit is about, besides the condition that it belongs to. */
export type CountyLimitName =
  | 'compare'
  | 'class-size'
  | 'size-nine-year'
  | 'size-twelve-year'
  | 'size-other'
  | 'relaxed-built-by'
  | 'relaxed-migrants-over'
  | 'relaxed-nine-year'
  | 'relaxed-twelve-year'
  | 'relaxed-other'
  | 'classes-per-room'
  | 'music-area'
  | 'fine-arts-area'
  | 'built-by'
  | 'built-music-area'
  | 'built-fine-arts-area'
  | 'rural-largest-class'
  | 'rural-area'
  | 'funds-pupils-below'
  | 'funds-count-as'
  | 'training-least'
  | 'score-pass'
  | 'score-total';

/** One row of numbers of a county item on the sheet 评估标准. */
export interface CountyLimit {
  /** e.g. `保11限2`. */
  readonly code: string;
  readonly name: CountyLimitName;
  readonly test: CountyTest;
  readonly measure: 'amount' | 'share' | 'year';
  /** A special case that is left out as a whole where none of its limits is given. */
  readonly group: ValuePath | null;
  readonly places: readonly {
    readonly column: 'primary' | 'junior' | 'value';
    readonly path: ValuePath;
  }[];
}
