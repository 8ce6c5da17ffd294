import type { Refusal } from '../reading/Refusal';
import type { Receipt } from '../workbook/Receipt';
import type { Assessment } from './Assessment';

/** What one click led to: written, or a question for the clerk (nothing written), or no table. */
export type OneClickOutcome =
  | {
      readonly kind: 'written';
      readonly assessment: Assessment;
      readonly receipt: Receipt;
    }
  | { readonly kind: 'question'; readonly assessment: Assessment }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
