// Builds what is named (addin, workbench, cli, excelHost), or all that is shipped. `--development`: readable and quick.
// `--stale`: only what changed. All messages go to standard error, because the command line builds itself.
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import { readSettings } from '../config/settings.mjs';
import { shipped, targets } from '../config/targets.mjs';
import { isStale, mainFiles, markBuilt } from './staleness.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { development: { type: 'boolean' }, stale: { type: 'boolean' } },
});

function compile(configuration) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      compiler.close((closeError) => {
        if (error ?? closeError) reject(error ?? closeError);
        else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve(stats);
      });
    });
  });
}

async function build(name) {
  const configure = targets[name];
  if (!configure)
    throw new Error(`没有叫 ${name} 的构建目标，可选：${Object.keys(targets).join(', ')}`);
  if (values.stale && !isStale(name)) return;
  const startedAt = Date.now();
  const mode = values.development ? 'development' : 'production';
  const stats = await compile(configure(mode, readSettings()));
  const warnings = stats.toString({ preset: 'errors-warnings', colors: process.stderr.isTTY });
  if (stats.hasWarnings()) console.error(warnings);
  markBuilt(name, startedAt);
  console.error(`${mainFiles[name]}（${((Date.now() - startedAt) / 1000).toFixed(1)} 秒）`);
}

try {
  const names = positionals.length > 0 ? positionals : shipped;
  for (const name of names) await build(name);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
