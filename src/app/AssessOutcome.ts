import type { RecognisedHeader } from '../reading/RecognisedHeader';
import type { Refusal } from '../reading/Refusal';
import type { Grid } from '../workbook/Grid';
import type { Assessment } from './Assessment';

export type AssessOutcome =
  | { readonly kind: 'assessed'; readonly assessment: Assessment }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      /** What may become a table, if the clerk says what its columns hold: the header, and the cells it stands in. */
      readonly header?: RecognisedHeader;
      readonly grid?: Grid;
    };
