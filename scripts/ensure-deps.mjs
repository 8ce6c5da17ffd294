// Installs what package-lock.json names, when it is not installed yet. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.junheng-lock`;
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');

/** By our own stamp, or because npm itself installed after the lock file was last changed. */
function isInstalled() {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === wanted;
  const byNpm = `${root}node_modules/.package-lock.json`;
  return (
    existsSync(byNpm) && statSync(byNpm).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs
  );
}

if (!isInstalled()) {
  console.log('正在安装依赖（首次约需一分钟）… Installing dependencies');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
      })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: true });
  if (run.status !== 0) process.exit(run.status ?? 1);
  writeFileSync(stamp, wanted);
}
