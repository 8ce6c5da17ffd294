import type { FieldExpression } from './FieldExpression';

/**
 * One way to obtain a numerator. A standard lists them best first; the engine takes the first one
 * whose fields the table has. `doubt` names what a clerk must be told when this one is taken.
 */
export interface NumeratorChoice {
  readonly expression: FieldExpression;
  readonly doubt?:
    | 'teaching-space-assumed-net'
    | 'sports-space-without-indoor'
    | 'degree-rows-incomplete'
    | 'title-columns-incomplete'
    | 'stated-values-used';
}
