import type { SelfTestCheck } from './SelfTestCheck';
import type { SelfTestFacts } from './SelfTestFacts';

/** Where a self-test is made: an open workbook that gets a sheet for it and loses it again. */
export interface SelfTestBench {
  readonly facts: SelfTestFacts;
  /** In the order in which they are asked. */
  readonly checks: readonly SelfTestCheck[];
  /**
   * Looks whether sheets may be added. Writes nothing.
   *
   * @throws {WorkbookError} `structure-protected`, `cell-edit`
   */
  prepare(): Promise<void>;
  /** Removes every sheet that the checks added. Returns the names of those that Excel did not let go. */
  cleanUp(): Promise<readonly string[]>;
}
