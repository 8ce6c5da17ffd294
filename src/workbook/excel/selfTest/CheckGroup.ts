import type { Check } from './Check';

/** Checks that share one scratch sheet, in this order. */
export interface CheckGroup {
  readonly name: string;
  readonly checks: readonly Check[];
}
