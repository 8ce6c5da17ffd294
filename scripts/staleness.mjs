import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampOf = (target) => join(root, '.cache', `built-${target}.json`);
/** The file of each target that shows that it was built. */
export const mainFiles = {
  cli: 'dist/cli/junheng.cjs',
  addin: 'dist/addin/taskpane.html',
  workbench: 'dist/workbench/index.html',
  excelHost: '.cache/excel-host/index.html',
};
const watched = ['src', 'config', 'assets', 'manifest.xml', 'package-lock.json', 'package.json'];
const watchedFor = { excelHost: ['tests/excel-host'] };

function newestTime(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestTime(join(path, name))));
}

/** The environment variables that change what a build contains. */
const environment = () =>
  JSON.stringify({
    url: process.env.JUNHENG_URL ?? '',
    officeJs: process.env.JUNHENG_OFFICE_JS ?? '',
  });

/**
 * Whether a target must be built before use: its main file is missing, or its sources or settings
 * changed since. In an installed package, which has no sources, it never must.
 */
export function isStale(target) {
  if (!existsSync(join(root, 'src'))) return false;
  const stamp = stampOf(target);
  if (!existsSync(join(root, mainFiles[target])) || !existsSync(stamp)) return true;
  if (readFileSync(stamp, 'utf8') !== environment()) return true;
  const built = statSync(stamp).mtimeMs;
  const paths = [...watched, ...(watchedFor[target] ?? [])];
  return paths.some((path) => newestTime(join(root, path)) > built);
}

/** Notes that a target was built from the sources as they stood at `startedAt` (milliseconds). */
export function markBuilt(target, startedAt) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampOf(target), environment());
  utimesSync(stampOf(target), startedAt / 1000, startedAt / 1000);
}
