import type { FieldId } from '../standards/FieldId';
import type { IndicatorId } from '../standards/IndicatorId';
import type { Stage } from '../standards/Stage';
import type { PlainKind } from './PlainKind';

/** What a column holds. */
export type ColumnMeaning =
  | {
      readonly kind: 'field';
      readonly field: FieldId;
      /** The stage that the header names (小学在校生数), or `null`. */
      readonly stage: Stage | null;
      /** Decimal text by which a cell's number is multiplied: `10000` for 万元. */
      readonly factor: string;
    }
  /** Per-pupil or per-hundred values that somebody already worked out (生均…, 每百名学生…). */
  | {
      readonly kind: 'ratio';
      readonly indicator: IndicatorId;
      readonly stage: Stage | null;
      /** Decimal text by which a stated number is multiplied to give the indicator's unit; absent for `1`. */
      readonly factor?: string;
      /** The cells hold pupils per teacher (生师比 19.57), which is turned over. */
      readonly isInverse?: boolean;
    }
  | { readonly kind: PlainKind | 'unknown' };

/** One column of the table as it was recognised. */
export interface Column {
  /** Zero-based column number of the sheet. */
  readonly column: number;
  /** Header words from the top down, cleaned of blanks and line breaks, units taken out. */
  readonly header: readonly string[];
  readonly meaning: ColumnMeaning;
  /** Unit as written (`万元`, `㎡`), or `null`. */
  readonly unit: string | null;
  /** First non-blank cell of the body, as text. */
  readonly example: string | null;
  /** The clerk said what it holds (核对列). */
  readonly isChosen: boolean;
  /** `doubtful`: more than one meaning came close, or the unit had to be guessed. */
  readonly certainty: 'certain' | 'doubtful';
}
