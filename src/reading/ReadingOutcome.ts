import type { Refusal } from './Refusal';
import type { SchoolTable } from './SchoolTable';

export type ReadingOutcome =
  | { readonly kind: 'table'; readonly table: SchoolTable }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
