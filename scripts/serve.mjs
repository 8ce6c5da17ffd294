// `npm run serve`: serves the built add-in over https for sideloading, with a certificate of this computer.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import certificates from 'office-addin-dev-certs';
import { runScript } from './run-script.mjs';
import { serveFolder } from './static-server.mjs';

const folder = fileURLToPath(new URL('../dist/addin', import.meta.url));
const certificateFolder = join(homedir(), '.office-addin-dev-certs');
const [ca, certificate, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
  join(certificateFolder, name),
);

/** Whether the certificate is there and good for another day. */
async function isCertificateUsable() {
  if (![ca, certificate, key].every((path) => existsSync(path))) return false;
  const { X509Certificate } = await import('node:crypto');
  const until = Date.parse(new X509Certificate(readFileSync(certificate)).validTo);
  return until > Date.now() + 24 * 3600 * 1000;
}

async function readCertificate() {
  if (!(await isCertificateUsable())) {
    await certificates.generateCertificates(ca, certificate, key, 365);
  }
  return { cert: readFileSync(certificate), key: readFileSync(key) };
}

const steps = (url) => `
加载项地址：${url}/taskpane.html
清单文件：  ${join(folder, 'manifest.xml')}

第一次使用，先让这台电脑信任本机证书（只做一次，之后重新运行 npm run serve）：
  npx office-addin-dev-certs install

然后把清单放进 Excel：
  Windows  把清单所在文件夹设为“共享文件夹加载项目录”，步骤见 docs/install-windows.md
  Mac      把清单复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/，重开 Excel
  网页版   插入 → 加载项 → 上传我的加载项，选清单文件

按 Ctrl+C 结束。 Press Ctrl+C to stop.`;

async function serve() {
  const address = new URL(process.env.JUNHENG_URL || 'https://localhost:3000');
  const built = await runScript(['scripts/build.mjs', 'addin', '--stale']);
  if (built !== 0) return built;
  const port = Number(process.env.PORT || address.port || 443);
  const { url } = await serveFolder(folder, { port, tls: await readCertificate() });
  console.log(steps(url));
  if (url !== address.origin) console.log(`\n注意：清单里的地址是 ${address.origin}，与此不同。`);
  return 0;
}

try {
  process.exitCode = await serve();
} catch (error) {
  console.error(error.code === 'EADDRINUSE' ? '端口已被占用，请先结束占用它的程序' : error.message);
  process.exitCode = 1;
}
