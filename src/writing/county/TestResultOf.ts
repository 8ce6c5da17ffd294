import type { CountyTestResult } from '../../engine/county/CountyEvaluation';
import type { CountyTest } from '../../standards/county/CountyTest';

/** The result of a condition of one kind. */
export type TestResultOf<Kind extends CountyTest['kind']> = Omit<CountyTestResult, 'test'> & {
  readonly test: Extract<CountyTest, { readonly kind: Kind }>;
};
