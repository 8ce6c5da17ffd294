import type { CountyTest } from '../../standards/county/CountyTest';
import type { CountyMissing, CountyTestResult } from './CountyEvaluation';

/** A condition that cannot be judged as a whole. */
export function openResult(test: CountyTest, missing: CountyMissing): CountyTestResult {
  return {
    test,
    status: 'open',
    value: null,
    limit: null,
    operands: [],
    cases: [],
    missing: [missing],
  };
}
