import type { SelfTestFacts } from '../../workbook/selfTest/SelfTestFacts';
import type { SelfTestResult } from './SelfTestResult';

/** A self-test that came to its end, or was stopped. */
export interface SelfTestOutcome {
  readonly facts: SelfTestFacts;
  /** ISO time. */
  readonly startedAt: string;
  readonly results: readonly SelfTestResult[];
  /** How many questions there are, asked or not. */
  readonly total: number;
  /** Sheets of ours that Excel did not let go. */
  readonly sheetsLeft: readonly string[];
}
