import type Fraction from 'fraction.js';
import type { SourceToken } from '../SourceToken';
import type { CountyCase } from './CountyEvaluation';

/** A school, class or line that misses its limit. */
export function missedCase(
  about: Partial<CountyCase> & { readonly name: string; readonly source: SourceToken | null },
  { value, limit }: { readonly value: Fraction; readonly limit: Fraction },
): CountyCase {
  return { part: null, stage: null, ...about, status: 'missed', value, limit, missing: null };
}
