import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a Node program of ours from the project's folder with its messages shown. Resolves to the exit
 * status, 1 where a signal ended it. `quiet`: standard output goes to standard error.
 */
export function runScript(args, { env = process.env, quiet = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ['ignore', quiet ? 2 : 1, 2],
    });
    child.once('error', fail);
    child.once('exit', (status) => done(status ?? 1));
  });
}
