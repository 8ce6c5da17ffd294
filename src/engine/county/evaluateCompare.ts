import type Fraction from 'fraction.js';
import type { CompareTest, CountyTest } from '../../standards/county/CountyTest';
import { signOf } from '../../numeric/signOf';
import type { CountyOperand, CountyStatus, CountyTestResult } from './CountyEvaluation';
import type { CountyContext } from './CountyContext';
import { countyNumber } from './countyNumber';
import { operandOf } from './operandOf';

/** A number against its limit, both exact. */
export function evaluateCompare(
  test: CountyTest & CompareTest,
  { facts }: CountyContext,
): CountyTestResult {
  const tested = countyNumber(test.value, facts);
  const limit = countyNumber(test.limit, facts);
  const result = {
    test,
    value: tested.value,
    limit: limit.value,
    operands: once([...tested.operands, ...limit.operands]),
    cases: [],
  };
  if (isWithout(test, { facts })) return { ...result, status: 'not-applicable', missing: [] };
  if (!tested.value || !limit.value) {
    const missing = [...new Set([...tested.missing, ...limit.missing])];
    return { ...result, status: 'open', missing };
  }
  if (test.isPartOfWhole && tested.value.compare(1) > 0) {
    return { ...result, status: 'open', missing: ['inconsistent'] };
  }
  const isMet = holds(test.relation, tested.value.compare(limit.value));
  const status: CountyStatus = isMet ? 'met' : 'missed';
  return { ...result, status, missing: [] };
}

/** Nobody is concerned: the whole is zero, and no part of it is more. */
function isWithout(test: CompareTest, { facts }: Pick<CountyContext, 'facts'>): boolean {
  if (test.notWithout === undefined) return false;
  const isZero = (amount: Fraction | null): boolean => amount !== null && signOf(amount) === 0;
  const { operands } = countyNumber(test.value, facts);
  return (
    isZero(operandOf(test.notWithout, facts).amount) &&
    operands.every(({ amount }) => amount === null || isZero(amount))
  );
}

function holds(relation: CompareTest['relation'], compared: number): boolean {
  switch (relation) {
    case 'at-least':
      return compared >= 0;
    case 'at-most':
      return compared <= 0;
    case 'more-than':
      return compared > 0;
    case 'less-than':
      return compared < 0;
  }
}

function once(operands: readonly CountyOperand[]): readonly CountyOperand[] {
  return operands.filter(
    (one, at) => operands.findIndex(({ figure }) => figure === one.figure) === at,
  );
}
