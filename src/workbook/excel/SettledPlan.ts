import type { NewSheet } from '../NewSheet';
import type { Receipt } from '../Receipt';
import type { CheckedPlan } from './checkPlan';

/** Everything that is going to be written, names settled. */
export interface SettledPlan {
  readonly check: CheckedPlan;
  readonly sheets: readonly { readonly name: string; readonly sheet: NewSheet }[];
  readonly receipt: Receipt;
}
