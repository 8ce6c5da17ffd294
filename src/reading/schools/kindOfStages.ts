import type { SchoolKind } from '../../standards/SchoolKind';
import type { Stage } from '../../standards/Stage';

/** The kind of a school that has pupils in these two or three stages. */
export function kindOfStages(stages: readonly (Stage | null)[]): SchoolKind {
  if (!stages.includes('senior')) return 'nine-year';
  return stages.includes('primary') ? 'twelve-year' : 'complete-secondary';
}
