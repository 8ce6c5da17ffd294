import Fraction from 'fraction.js';
import type { CountyTest } from '../../standards/county/CountyTest';
import type { CountyCase, CountyOperand, CountyTestResult } from './CountyEvaluation';

/** A condition about each class, school or room: missed by one case, open by one that cannot be judged, else met. */
export function listResult(
  test: CountyTest,
  cases: readonly CountyCase[],
  operands: readonly CountyOperand[] = [],
): CountyTestResult {
  const missed = cases.filter(({ status }) => status === 'missed').length;
  const missing = missed > 0 ? [] : cases.flatMap((one) => one.missing ?? []);
  return {
    test,
    status: missed > 0 ? 'missed' : missing.length > 0 ? 'open' : 'met',
    value: new Fraction(missed),
    limit: new Fraction(0),
    operands,
    cases,
    missing: [...new Set(missing)],
  };
}
