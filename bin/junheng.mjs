#!/usr/bin/env node
// The command `junheng`. In a checkout it builds the command line first when that is missing or out of
// date; every message of the build goes to standard error, so that `--json` stays one JSON document.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Whether there is a command line to run; a package from `npm pack` brings it along, without sources. */
async function isBuilt() {
  if (!existsSync(pathOf('../scripts/build.mjs'))) return true;
  const { isStale } = await import('../scripts/staleness.mjs');
  if (!isStale('cli')) return true;
  const build = [pathOf('../scripts/build.mjs'), 'cli'];
  return spawnSync(process.execPath, build, { stdio: ['ignore', 2, 2] }).status === 0;
}

if (await isBuilt()) createRequire(import.meta.url)(pathOf('../dist/cli/junheng.cjs'));
else process.exitCode = 1;
