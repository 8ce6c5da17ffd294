import type { CountyTest } from '../../standards/county/CountyTest';
import type { TestResultOf } from './TestResultOf';

/** The result of a condition on a list of classes, rooms, schools or points. */
export type ListTestResult = TestResultOf<Exclude<CountyTest['kind'], 'declared' | 'compare'>>;
