import type { CountyFigureId } from './countyFigures';

/** How a number is made of the county's figures. A denominator of zero gives no number. */
export type CountyExpression =
  | { readonly kind: 'figure'; readonly figure: CountyFigureId }
  /** Decimal text. */
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'sum'; readonly terms: readonly CountyExpression[] }
  | {
      readonly kind: 'difference';
      readonly from: CountyExpression;
      readonly less: CountyExpression;
    }
  | {
      readonly kind: 'ratio';
      readonly numerator: CountyExpression;
      readonly denominator: CountyExpression;
    };
