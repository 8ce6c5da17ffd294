import type { SourceRow } from './SourceRow';

/** All rows that are of one school, in order. */
export interface SchoolGroup {
  readonly rows: readonly SourceRow[];
}
