// `npm run bench`: how reading, evaluating and planning grow with the county, and what a run of the command
// line costs beside an empty run of Node. With a browser also: the weight of the pane, and how long it takes to
// paint and to recognise a table beside a bare page. Ratios of one run; the milliseconds are this machine's.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { bench } from '../config/bench.mjs';
import { paneBudgets, paneSizes, paneTotals } from '../config/paneBudget.mjs';
import { measureFirstPaint } from '../tests/bench/firstPaint.mjs';
import { runScript } from './run-script.mjs';
import { findTools } from './tools.mjs';

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

const inBytes = (bytes) => bytes.toLocaleString('en-US').padStart(9);

/** What the pane weighs, file by file, against its budgets. */
function printWeight() {
  const names = readdirSync('dist/addin').filter((name) => /\.(js|css)$/.test(name));
  const assets = Object.fromEntries(
    names.map((name) => [name, readFileSync(`dist/addin/${name}`)]),
  );
  for (const { name, bytes } of paneSizes(assets)) console.log(`${inBytes(bytes)}  ${name}`);
  const { untilWritten, county, whole } = paneTotals(assets);
  const limits = [paneBudgets.untilWritten, paneBudgets.county, paneBudgets.whole].map((one) =>
    inBytes(one).trim(),
  );
  console.log(`${inBytes(untilWritten)}  until a result is written (at most ${limits[0]})`);
  console.log(`${inBytes(county)}  the county's part (at most ${limits[1]})`);
  console.log(`${inBytes(whole)}  in all (at most ${limits[2]})`);
}

async function measurePane() {
  const { path, install } = findTools().find(({ variable }) => variable === 'JUNHENG_CHROMIUM');
  console.log('\nthe pane, compressed (gzip -9)');
  printWeight();
  if (!path) {
    console.log(`first paint: no browser was found. 可以：${install}`);
    return;
  }
  const { bare, painted, recognised } = await measureFirstPaint(path);
  const line = (name, ms) =>
    console.log(
      `${name.padEnd(38)}${ms.toFixed(0).padStart(7)} ms   ${(ms / bare).toFixed(1)} : 1`,
    );
  line('a bare page: first paint', bare);
  line('the pane: first paint', painted);
  line('the pane: the table is recognised', recognised);
}

process.chdir(root);
const built = await runScript(['scripts/build.mjs', 'cli', 'addin', 'excelHost', '--stale']);
if (built !== 0) process.exit(built);
await compile();
createRequire(import.meta.url)('../.cache/bench/bench.cjs');
const command = ['dist/cli/junheng.cjs', 'evaluate', '--json', 'assets/samples/clean.xlsx'];
const [empty, evaluation] = [median(['-e', '0']), median(command)];
console.log(`command line on a county : empty Node = ${(evaluation / empty).toFixed(1)} : 1`);
await measurePane();
