import { readFileSync } from 'node:fs';
import { projectPath } from './paths.mjs';

const named = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** Address of the built add-in without a closing slash. Excel takes https only. */
function addInAddress(text) {
  const url = new URL(text);
  if (url.protocol !== 'https:') throw new Error(`JUNHENG_URL 须以 https:// 开头：${text}`);
  if (url.search || url.hash) throw new Error(`JUNHENG_URL 不能带 ? 或 #：${text}`);
  return url.href.replace(/\/+$/, '');
}

/** Where the page takes office.js from, and what its Content-Security-Policy must allow for that. */
function officeJsSource(choice) {
  if (choice === 'bundled') return { bundled: true, address: 'office-js/office.js', origin: null };
  const url = new URL(named[choice] ?? choice);
  if (url.protocol !== 'https:') throw new Error(`JUNHENG_OFFICE_JS 须以 https:// 开头：${choice}`);
  return { bundled: false, address: url.href, origin: url.origin };
}

/**
 * The settings of a build, from the environment: `JUNHENG_URL` (address that the manifest names) and
 * `JUNHENG_OFFICE_JS` (`bundled`, `cdn`, `21vianet` or an address). Throws on an address Excel refuses.
 */
export function readSettings(env = process.env) {
  return {
    url: addInAddress(env.JUNHENG_URL || 'https://localhost:3000'),
    officeJs: officeJsSource(env.JUNHENG_OFFICE_JS || 'bundled'),
    version: JSON.parse(readFileSync(projectPath('package.json'), 'utf8')).version,
  };
}
