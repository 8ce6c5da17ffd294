import type { Column } from '../Column';
import type { Region } from '../region/Region';

/** Where a table's rows hold what. Column numbers of the sheet; `null` when there is no such column. */
export interface Layout {
  readonly region: Region;
  readonly columns: readonly Column[];
  readonly name: number;
  readonly serial: number | null;
  readonly kind: number | null;
  readonly stage: number | null;
  readonly sponsor: number | null;
  readonly district: number | null;
  readonly code: number | null;
  readonly countsAsSchool: number | null;
  readonly mainSchool: number | null;
  /** Columns that hold raw quantities or ratios. */
  readonly figures: readonly Column[];
  /** Columns where a row's label may stand: the name's and those before the first figure. */
  readonly labels: readonly number[];
  /** Whether nearly every row of figures has a serial number. */
  readonly isNumbered: boolean;
  /** Whether nearly every row of figures is named like a school. */
  readonly hasSchoolNames: boolean;
}
