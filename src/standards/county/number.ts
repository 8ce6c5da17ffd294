import type { CountyExpression } from './CountyExpression';

/** Decimal text as an expression. */
export function number(value: string): CountyExpression {
  return { kind: 'number', value };
}
