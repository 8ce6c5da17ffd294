import type { Refusal } from '../reading/Refusal';
import type { Assessment } from './Assessment';

export type AssessOutcome =
  | { readonly kind: 'assessed'; readonly assessment: Assessment }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
