import type { SelfTestOutcome } from './SelfTestOutcome';

/** Where a self-test stands, for whoever shows it. */
export type SelfTestState =
  | { readonly kind: 'ready'; readonly error: unknown }
  | {
      readonly kind: 'running';
      /** The question that Excel is being asked; `null` before the first and after the last. */
      readonly id: string | null;
      readonly answered: number;
      readonly total: number;
      readonly isStopping: boolean;
    }
  | { readonly kind: 'finished'; readonly outcome: SelfTestOutcome };
