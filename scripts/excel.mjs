// `npm run excel`: the add-in in a simulated Excel on the web, in the browser, for trying it by hand.
import { fileURLToPath } from 'node:url';
import { certificate } from './excel/certificate.mjs';
import { openBrowser } from './open-browser.mjs';
import { runScript } from './run-script.mjs';
import { serveOnFreePort } from './static-server.mjs';

const folder = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function excel() {
  console.log('正在准备（首次约需半分钟）… Preparing');
  const built = await runScript(['scripts/build.mjs', 'addin', 'excelHost', '--stale']);
  if (built !== 0) return built;
  const tls = await certificate();
  const port = Number(process.env.PORT || 3200);
  const page = await serveOnFreePort(folder('.cache/excel-host'), { port, tls });
  const addIn = await serveOnFreePort(folder('dist/addin'), { port: port + 20, tls });
  const address = `${page.url}/?addin=${encodeURIComponent(addIn.url)}`;
  console.log(`
模拟的 Excel：${address}

浏览器会提示证书不受信任，选“高级”→“继续前往”。面板仍是空白时，先在新标签页里打开
${addIn.url}/taskpane.html 同样继续，再回来刷新。
按 Ctrl+C 结束。 Press Ctrl+C to stop.`);
  openBrowser(address);
  return 0;
}

try {
  process.exitCode = await excel();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
