import type { FieldId } from './FieldId';
import type { IndicatorId } from './IndicatorId';

/** How a numerator is made of raw quantities. */
export type FieldExpression =
  | { readonly kind: 'field'; readonly field: FieldId }
  | { readonly kind: 'sum'; readonly terms: readonly FieldExpression[] }
  /** `from` less `less`; a negative outcome is a data error, never 0. */
  | {
      readonly kind: 'difference';
      readonly from: FieldExpression;
      readonly less: FieldExpression;
    }
  /** The value per pupil that the table states itself × pupils ÷ `perPupils`. */
  | { readonly kind: 'stated'; readonly indicator: IndicatorId; readonly perPupils: 1 | 100 };
