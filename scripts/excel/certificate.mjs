import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCertificates } from 'office-addin-dev-certs';

const cache = fileURLToPath(new URL('../../.cache', import.meta.url));
const folder = join(cache, 'certificate');
const validDays = 365;
const oneDay = 24 * 3600 * 1000;

function read() {
  const cert = join(folder, 'localhost.crt');
  if (!existsSync(cert)) return null;
  const text = readFileSync(cert);
  const isGood = Date.parse(new X509Certificate(text).validTo) > Date.now() + oneDay;
  return isGood ? { cert: text, key: readFileSync(join(folder, 'localhost.key')) } : null;
}

/**
 * A certificate for `localhost` that nobody has to trust: for the page that stands in for Excel, and its tests.
 * Made at the first call; whoever else makes one at the same time, one of them counts.
 */
export async function certificate() {
  const present = read();
  if (present) return present;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'certificate-'));
  const paths = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(fresh, name));
  await generateCertificates(...paths, validDays);
  const meanwhile = read();
  if (!meanwhile) {
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  }
  rmSync(fresh, { recursive: true, force: true });
  return meanwhile ?? read();
}
