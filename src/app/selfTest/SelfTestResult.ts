/**
 * How a question ended: as expected, otherwise, only noted, not asked (this Excel lacks what it takes), or with
 * an error in place of an answer.
 */
export type SelfTestStatus = 'same' | 'other' | 'noted' | 'lacking' | 'error';

/** One question and its answer. */
export interface SelfTestResult {
  readonly id: string;
  readonly status: SelfTestStatus;
  readonly expected: string | null;
  /** The answer, the set that is lacking, or the code of the error. */
  readonly found: string;
  readonly milliseconds: number;
}
