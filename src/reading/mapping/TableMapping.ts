import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { FieldId } from '../../standards/FieldId';
import type { IndicatorId } from '../../standards/IndicatorId';
import type { Stage } from '../../standards/Stage';
import type { PlainKind } from '../PlainKind';

/** What a clerk says a column holds. `ignored`: it is not to be used. */
export type ChosenMeaning =
  | {
      readonly kind: 'field';
      readonly field: FieldId;
      readonly stage: Stage | null;
      /** Unit as a header would write it (`万元`); `null` is the field's own unit. */
      readonly unit: string | null;
    }
  | { readonly kind: 'ratio'; readonly indicator: IndicatorId; readonly stage: Stage | null }
  | { readonly kind: PlainKind };

/** One column of a template, found again by its header words. */
export interface ColumnChoice {
  /** Header words from the top down joined by ` > `, years left out; `''` for a column without header. */
  readonly path: string;
  /** Which one of the columns with this path, from the left, beginning with 0. */
  readonly nth: number;
  /** How many columns had this path: in a table with another number of them it is open which one is meant. */
  readonly among: number;
  readonly meaning: ChosenMeaning;
}

/**
 * What a clerk said about a template (核对列). It is found again by the words of its header, wherever the table
 * stands and whichever year it is of; it holds nothing of any school.
 */
export interface TableMapping {
  /** One mark for each header row from the top down, made of the row's words without blanks and years. */
  readonly headerMarks: readonly string[];
  readonly columns: readonly ColumnChoice[];
  /** The stage of every school of the table, where the clerk gave it. */
  readonly stage: EvaluatedStage | null;
}
