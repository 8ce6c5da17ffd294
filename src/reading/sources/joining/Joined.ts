import type { GatheredSchool, GatherQuestion } from '../Gathering';
import type { SourceRow } from './SourceRow';

/** A school put together, before branches are pointed to their main schools. */
export interface JoinedSchool {
  readonly school: GatheredSchool;
  readonly rows: readonly SourceRow[];
}

/** What became of one group of rows. */
export interface Joined {
  readonly schools: readonly JoinedSchool[];
  readonly questions: readonly GatherQuestion[];
}
