import type { SourceToken } from '../SourceToken';
import type { CountyCase, CountyMissing } from './CountyEvaluation';

/** A school, class or line that cannot be judged, and why. */
export function openCase(
  about: Partial<CountyCase> & { readonly name: string; readonly source: SourceToken | null },
  missing: CountyMissing,
): CountyCase {
  return {
    part: null,
    stage: null,
    value: null,
    limit: null,
    ...about,
    status: 'open',
    missing,
  };
}
