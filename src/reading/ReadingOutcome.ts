import type { RecognisedHeader } from './RecognisedHeader';
import type { Refusal } from './Refusal';
import type { SchoolTable } from './SchoolTable';

export type ReadingOutcome =
  | { readonly kind: 'table'; readonly table: SchoolTable }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      /** A header that may be of a school table, if the clerk says what its columns hold. */
      readonly header?: RecognisedHeader;
    };
