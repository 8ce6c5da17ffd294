import type { CountyStandard } from '../../standards/county/CountyStandard';
import type { CountyCase } from './CountyEvaluation';
import type { CountyFacts } from './CountyFacts';
import type { CountySchool } from './CountySchool';

/** What every condition is judged from. */
export interface CountyContext {
  readonly facts: CountyFacts;
  readonly standard: CountyStandard;
  readonly schools: readonly CountySchool[];
  /** Schools whose stage cannot be told: they may miss any condition about schools. */
  readonly lost: readonly CountyCase[];
}
