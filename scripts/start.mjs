// `npm start`: builds what is out of date, serves the local page and prints how the sample county fares.
import { fileURLToPath } from 'node:url';
import { openBrowser } from './open-browser.mjs';
import { runScript } from './run-script.mjs';
import { serveOnFreePort } from './static-server.mjs';

const folder = fileURLToPath(new URL('../dist/workbench', import.meta.url));
const sample = 'assets/samples/clean.xlsx';

async function start() {
  console.log('正在准备（首次约需半分钟）… Preparing');
  const built = await runScript(['scripts/build.mjs', 'cli', 'workbench', '--stale']);
  if (built !== 0) return built;
  const port = Number(process.env.PORT || 3100);
  const { url } = await serveOnFreePort(folder, { port });
  console.log(`\n示例县的评估结果（${sample}）：\n`);
  await runScript(['dist/cli/junheng.cjs', 'evaluate', sample]);
  console.log(`\n本机网页：${url}/\n按 Ctrl+C 结束。 Press Ctrl+C to stop.`);
  openBrowser(`${url}/`);
  return 0;
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
