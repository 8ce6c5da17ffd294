import type { Refusal } from '../reading/Refusal';
import type { FunctionMessages } from './FunctionMessages';

/** Which of the function's arguments a problem is about. */
export type ArgumentName = keyof FunctionMessages['functions']['arguments'];

/** Why a worksheet function has no result. Positions count from 1, row by row. */
export type Problem =
  | { readonly code: 'blank'; readonly argument: ArgumentName; readonly position: number }
  | {
      readonly code: 'text' | 'negative';
      readonly argument: ArgumentName;
      readonly position: number;
      readonly text: string;
    }
  | { readonly code: 'no-pupils'; readonly position: number }
  | { readonly code: 'sizes-differ'; readonly resources: number; readonly pupils: number }
  | { readonly code: 'zero-mean' | 'no-section' }
  | {
      readonly code:
        | 'unknown-indicator'
        | 'unknown-stage'
        | 'unknown-target'
        | 'unknown-standard'
        | 'unexpected';
      readonly text: string;
    }
  | { readonly code: 'refused'; readonly refusal: Refusal };
