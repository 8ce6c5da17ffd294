import Fraction from 'fraction.js';
import type { CountyExpression } from '../../standards/county/CountyExpression';
import { signOf } from '../../numeric/signOf';
import type { CountyMissing, CountyOperand } from './CountyEvaluation';
import type { CountyFacts } from './CountyFacts';
import { operandOf } from './operandOf';

/** A number made of the county's figures with all of them, exact, or why there is none. */
export interface CountyNumber {
  readonly value: Fraction | null;
  readonly missing: readonly CountyMissing[];
  readonly operands: readonly CountyOperand[];
}

/** The number that an expression comes to. A denominator of zero gives none, nor does a ratio of negative amounts. */
export function countyNumber(expression: CountyExpression, facts: CountyFacts): CountyNumber {
  switch (expression.kind) {
    case 'number':
      return { value: new Fraction(expression.value), missing: [], operands: [] };
    case 'figure': {
      const { isUsable, ...operand } = operandOf(expression.figure, facts);
      return isUsable
        ? { value: operand.amount, missing: [], operands: [operand] }
        : { value: null, missing: ['figure'], operands: [operand] };
    }
    case 'sum':
      return joined(
        expression.terms.map((term) => countyNumber(term, facts)),
        (terms) => known(terms.reduce((sum, term) => sum.add(term), new Fraction(0))),
      );
    case 'difference':
      return joined(
        [countyNumber(expression.from, facts), countyNumber(expression.less, facts)],
        ([from, less]) => (from && less ? known(from.sub(less)) : unknown('figure')),
      );
    case 'ratio':
      return joined(
        [countyNumber(expression.numerator, facts), countyNumber(expression.denominator, facts)],
        ([numerator, denominator]) =>
          numerator && denominator ? quotient(numerator, denominator) : unknown('figure'),
      );
  }
}

type Outcome = Pick<CountyNumber, 'value' | 'missing'>;

const known = (value: Fraction): Outcome => ({ value, missing: [] });
const unknown = (missing: CountyMissing): Outcome => ({ value: null, missing: [missing] });

function quotient(numerator: Fraction, denominator: Fraction): Outcome {
  if (signOf(denominator) === 0) return unknown('zero');
  if (signOf(numerator) < 0 || signOf(denominator) < 0) return unknown('inconsistent');
  return known(numerator.div(denominator));
}

function joined(
  parts: readonly CountyNumber[],
  of: (values: readonly Fraction[]) => Outcome,
): CountyNumber {
  const operands = parts.flatMap((part) => part.operands);
  const values = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  const missing = [...new Set(parts.flatMap((part) => part.missing))];
  if (values.length < parts.length) return { value: null, missing, operands };
  return { ...of(values), operands };
}
