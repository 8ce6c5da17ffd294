import type { HeaderBlock } from '../../region/HeaderBlock';

/** One form on a sheet: labels on the left, headers above, figures where they meet. */
export interface FormBlock {
  /** Cleaned texts above the header, top down. */
  readonly titles: readonly string[];
  readonly header: HeaderBlock;
  /** Columns that hold row labels, from the left. */
  readonly labelColumns: readonly number[];
  /** Column that holds each row's unit (计量单位), or `null`. */
  readonly unitColumn: number | null;
  readonly valueColumns: readonly number[];
  readonly bodyTop: number;
  readonly bodyBottom: number;
}
