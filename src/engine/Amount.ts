import type Fraction from 'fraction.js';
import type { MissingReason } from './MissingReason';
import type { SourceToken } from './SourceToken';

/** A quantity as the table gives it, in the field's canonical unit: an exact number, or why there is none. */
export type Amount =
  | { readonly value: Fraction; readonly sources: readonly SourceToken[] }
  | { readonly missing: MissingReason; readonly sources: readonly SourceToken[] };
