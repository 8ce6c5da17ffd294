import { spawnSync } from 'node:child_process';

/** What one run of the command gave. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a user does, from the checkout. */
export function junheng(...words: readonly string[]): Run {
  const run = spawnSync(process.execPath, ['bin/junheng.mjs', ...words], { encoding: 'utf8' });
  return { status: run.status, out: run.stdout, err: run.stderr };
}
