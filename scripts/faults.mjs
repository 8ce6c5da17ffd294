// `npm run faults`: plants one fault after another in a copy of the sources and looks whether its suite turns
// red. Words after `--` choose faults by name, file or suite. Ends with one line of numbers.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faults } from '../tests/faults/all.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = join(root, '.cache', 'faults', String(process.pid));
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const copied = ['src', 'tests', 'config', 'scripts', 'docs', 'assets', 'bin'];
const singleFiles = [
  '.swcrc',
  'package.json',
  'jest.config.mjs',
  'manifest.xml',
  'README.md',
  'CHANGELOG.md',
];

function makeCopy() {
  mkdirSync(copy, { recursive: true });
  for (const name of [...copied, ...singleFiles]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
}

/** Whether every test of the suite passes in the copy. */
function passes(suite) {
  const words = [jest, '--rootDir', copy, '--runTestsByPath', join(copy, suite), '--silent'];
  return spawnSync(process.execPath, words, { cwd: copy, stdio: 'ignore' }).status === 0;
}

function plant({ file, from, to }) {
  const path = join(copy, file);
  const sound = readFileSync(path, 'utf8');
  const parts = sound.split(from);
  if (parts.length !== 2) throw new Error(`${file}: ${parts.length - 1} × ${from}`);
  writeFileSync(path, parts.join(to));
  return () => writeFileSync(path, sound);
}

function isCaught(fault) {
  const takeOut = plant(fault);
  try {
    return !passes(fault.suite);
  } finally {
    takeOut();
  }
}

function run(chosen) {
  const red = [...new Set(chosen.map(({ suite }) => suite))].filter((suite) => !passes(suite));
  for (const suite of red) console.log(`red without any fault: ${suite}`);
  if (red.length > 0) return false;
  const missed = chosen.filter((fault) => {
    const caught = isCaught(fault);
    console.log(`${caught ? 'caught' : 'MISSED'}  ${fault.name}`);
    return !caught;
  });
  console.log(`${chosen.length - missed.length} of ${chosen.length} planted faults caught`);
  return missed.length === 0 && chosen.length > 0;
}

const words = process.argv.slice(2);
const chosen = faults.filter(({ name, file, suite }) =>
  words.every((word) => [name, file, suite].some((text) => text.includes(word))),
);
makeCopy();
try {
  process.exitCode = run(chosen) ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
