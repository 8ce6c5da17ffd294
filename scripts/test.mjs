// `npm test`: builds what the suites look at, runs every suite that can run here, and ends with one line
// of numbers. Arguments go to jest. With CI set, a missing program or a skipped test is a failure.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { shipped } from '../config/targets.mjs';
import { runScript } from './run-script.mjs';
import { findTools } from './tools.mjs';

const require = createRequire(import.meta.url);
const report = fileURLToPath(new URL('../.cache/jest-report.json', import.meta.url));
const inCi = Boolean(process.env.CI) && process.env.CI !== 'false';

function announceMissing(tools) {
  for (const { name, install } of tools) {
    console.error(`没有找到 ${name}，相应的测试${inCi ? '无法运行' : '略过'}。可以：${install}`);
  }
}

const jestArguments = (missing) => [
  require.resolve('jest/bin/jest'),
  '--json',
  `--outputFile=${report}`,
  ...missing.flatMap(({ suites }) => suites.map((suite) => `--testPathIgnorePatterns=${suite}`)),
  ...process.argv.slice(2),
];

/** Prints the sum line. Returns whether everything that had to run ran and passed. */
function summarise() {
  if (!existsSync(report)) return false;
  const run = JSON.parse(readFileSync(report, 'utf8'));
  const failed = run.numFailedTests + run.numRuntimeErrorTestSuites;
  const skipped = run.numPendingTests + run.numTodoTests;
  console.log(
    `${run.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  return failed === 0 && !(inCi && skipped > 0);
}

async function test() {
  const tools = findTools();
  const missing = tools.filter(({ path }) => path === null);
  announceMissing(missing);
  if (inCi && missing.length > 0) return 1;
  const hasBrowser = tools.some(({ variable, path }) => variable === 'JUNHENG_CHROMIUM' && path);
  const names = hasBrowser ? [...shipped, 'excelHost'] : shipped;
  const built = await runScript(['scripts/build.mjs', ...names, '--stale']);
  if (built !== 0) return built;
  rmSync(report, { force: true });
  const found = tools.flatMap(({ variable, path }) => (path ? [[variable, path]] : []));
  const env = { ...process.env, ...Object.fromEntries(found) };
  // jest writes its JSON to the file only when standard output is not asked for, its report to stderr.
  const status = await runScript(jestArguments(missing), { env, quiet: true });
  return summarise() ? status : 1;
}

process.exitCode = await test();
