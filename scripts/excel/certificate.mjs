import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCertificates } from 'office-addin-dev-certs';

const cache = fileURLToPath(new URL('../../.cache', import.meta.url));
const folder = join(cache, 'certificate');
const validDays = 365;
const oneDay = 24 * 3600 * 1000;

function read(from) {
  const path = join(from, 'localhost.crt');
  if (!existsSync(path)) return null;
  const cert = readFileSync(path);
  const isGood = Date.parse(new X509Certificate(cert).validTo) > Date.now() + oneDay;
  return isGood ? { cert, key: readFileSync(join(from, 'localhost.key')) } : null;
}

/** Keeps a fresh one for the next time, unless somebody else keeps one at the same time: one is as good as the other. */
function keep(fresh) {
  try {
    if (read(folder) === null) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(fresh, folder);
    }
  } catch {
    // The one that was made is used all the same.
  }
  rmSync(fresh, { recursive: true, force: true });
}

/**
 * A certificate for `localhost` that nobody has to trust: for the page that stands in for Excel, and its tests.
 * Made at the first call.
 */
export async function certificate() {
  const present = read(folder);
  if (present) return present;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'certificate-'));
  const paths = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(fresh, name));
  await generateCertificates(...paths, validDays);
  const made = read(fresh);
  keep(fresh);
  return made;
}
