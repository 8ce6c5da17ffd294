import type { Scratch } from './Scratch';

/** What an expectation may depend on. */
export interface TestedExcel {
  readonly platform: string;
  readonly has: (set: string, version: string) => boolean;
}

/** A question to Excel before it is known which Excel it is. */
export interface Check {
  /** Within its group. */
  readonly name: string;
  /** What our adapter expects, of every Excel or of this one; `null` where the answer is only noted. */
  readonly expected: string | null | ((excel: TestedExcel) => string | null);
  /** Requirement set that it takes beyond ExcelApi 1.13. */
  readonly needs?: readonly [set: string, version: string];
  readonly ask: (scratch: Scratch) => Promise<string>;
}
