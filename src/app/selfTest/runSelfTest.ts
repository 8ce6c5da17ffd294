import type { SelfTestBench } from '../../workbook/selfTest/SelfTestBench';
import type { SelfTestCheck } from '../../workbook/selfTest/SelfTestCheck';
import { errorName } from './errorName';
import type { SelfTestOutcome } from './SelfTestOutcome';
import type { SelfTestResult, SelfTestStatus } from './SelfTestResult';

/** What a self-test asks of whoever shows it. */
export interface SelfTestWatcher {
  /** Called before each question, with the number of those that are answered. */
  readonly onProgress: (id: string, answered: number) => void;
  /** Asked before each question. */
  readonly isStopped: () => boolean;
}

/**
 * Asks Excel every question, one after the other. The sheets of the test are removed however it ends; those that
 * Excel did not let go are named in the outcome.
 *
 * @throws {WorkbookError} `structure-protected`, `cell-edit`: nothing was written
 */
export async function runSelfTest(
  bench: SelfTestBench,
  watcher: SelfTestWatcher,
): Promise<SelfTestOutcome> {
  const startedAt = new Date().toISOString();
  await bench.prepare();
  const results: SelfTestResult[] = [];
  let sheetsLeft: readonly string[] = [];
  try {
    for (const check of bench.checks) {
      if (watcher.isStopped()) break;
      watcher.onProgress(check.id, results.length);
      results.push(await answerOf(check));
    }
  } finally {
    sheetsLeft = await bench.cleanUp();
  }
  const { facts, checks } = bench;
  return { facts, startedAt, results, total: checks.length, sheetsLeft };
}

async function answerOf(check: SelfTestCheck): Promise<SelfTestResult> {
  const { id, expected, lacks } = check;
  if (lacks !== null) return { id, status: 'lacking', expected, found: lacks, milliseconds: 0 };
  const start = performance.now();
  const { found, status } = await ask(check);
  return { id, status, expected, found, milliseconds: Math.round(performance.now() - start) };
}

async function ask({
  expected,
  ask: question,
}: SelfTestCheck): Promise<{ readonly found: string; readonly status: SelfTestStatus }> {
  try {
    const found = await question();
    if (expected === null) return { found, status: 'noted' };
    return { found, status: found === expected ? 'same' : 'other' };
  } catch (error) {
    return { found: errorName(error), status: 'error' };
  }
}
