// `npm run bench`: how reading, evaluating and planning grow with the county, and what a run of the command
// line costs beside an empty run of Node. Ratios of one run; the milliseconds are this machine's.
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { bench } from '../config/bench.mjs';
import { runScript } from './run-script.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const compile = () =>
  new Promise((resolve, reject) => {
    webpack(bench('production'), (error, stats) => {
      if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else resolve();
    });
  });

function median(words) {
  const taken = [1, 2, 3, 4, 5].map(() => {
    const startedAt = performance.now();
    const run = spawnSync(process.execPath, words, { cwd: root, stdio: 'ignore' });
    if (run.status !== 0) throw new Error(`${words.join(' ')}: ${run.status}`);
    return performance.now() - startedAt;
  });
  return taken.sort((a, b) => a - b)[2];
}

const built = await runScript(['scripts/build.mjs', 'cli', '--stale']);
if (built !== 0) process.exit(built);
await compile();
createRequire(import.meta.url)('../.cache/bench/bench.cjs');
const command = ['dist/cli/junheng.cjs', 'evaluate', '--json', 'assets/samples/clean.xlsx'];
const [empty, evaluation] = [median(['-e', '0']), median(command)];
console.log(`command line on a county : empty Node = ${(evaluation / empty).toFixed(1)} : 1`);
