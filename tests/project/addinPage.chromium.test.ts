import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { functionIds } from '../../src/functions/functionSignatures';
import type { Serving } from '../../scripts/static-server.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';

jest.setTimeout(240_000);

let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  const env: NodeJS.ProcessEnv = { ...process.env, JUNHENG_URL: '', JUNHENG_OFFICE_JS: '' };
  execFileSync(process.execPath, ['scripts/build.mjs', 'addin', '--stale'], { env });
  serving = await serveFolder('dist/addin');
  browser = await chromium.launch({
    executablePath: process.env.JUNHENG_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});

afterAll(async () => {
  await browser.close();
  await serving.close();
});

/** Opens the page of the add-in outside Excel and notes everything it says and asks for. */
async function openPage(prepare?: (page: Page) => Promise<void>) {
  const page = await browser.newPage({ viewport: { width: 350, height: 378 } });
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await prepare?.(page);
  await page.goto(`${serving.url}/taskpane.html`);
  return { page, said, asked };
}

test('the page opens under its policy: no error, and nothing asked of another address', async () => {
  const { page, said, asked } = await openPage();
  await page.waitForFunction(() => !document.body.innerText.includes('正在打开'));
  expect(said).toEqual([]);
  expect(new Set(asked)).toEqual(new Set([serving.url]));
  await page.close();
});

test('worksheet functions and commands are tied to their names as soon as the page is there', async () => {
  const { page } = await openPage();
  await page.waitForLoadState('load');
  const names = await page.evaluate(() => {
    const read = (path: string[]): string[] => {
      const found = path.reduce<unknown>(
        (value, key) => (value as Record<string, unknown> | undefined)?.[key],
        globalThis,
      );
      return Object.keys(found ?? {});
    };
    return {
      functions: read(['CustomFunctions', '_association', 'mappings']),
      commands: read(['Office', 'actions', '_association', 'mappings']),
    };
  });
  expect(names.functions.sort()).toEqual([...functionIds].sort());
  expect(names.commands.map((name) => name.toUpperCase()).sort()).toEqual([
    'EVALUATEINONECLICK',
    'INSERTSAMPLE',
    'RESTORE',
  ]);
  await page.close();
});

test('something is painted before office.js has come', async () => {
  const page = await browser.newPage();
  await page.route('**/office.js', () => undefined);
  await page.goto(`${serving.url}/taskpane.html`, { waitUntil: 'commit' });
  expect(await page.locator('.opening').innerText()).toBe('均衡 · 正在打开…');
  await page.close();
});

test('the page says why it cannot open where office.js is held back', async () => {
  const { page } = await openPage(async (one) => {
    await one.route('**/office.js', (route) => route.abort());
  });
  await page.getByText('office.js').waitFor();
  expect(await page.locator('#root').innerText()).not.toContain('正在打开');
  await page.close();
});

test('an engine that is too old gets a plain notice instead of a blank page', async () => {
  const { page } = await openPage(async (one) => {
    await one.addInitScript('delete HTMLScriptElement.prototype.noModule');
  });
  const notice = page.locator('#old-excel');
  expect(await notice.innerText()).toMatch(
    /Excel 过旧[^]*请更新 Office[^]*too old[^]*缺少的功能[^]*modules/,
  );
  expect(await page.locator('#root').isVisible()).toBe(false);
  await page.close();
});

test('what is painted before Excel answers keeps within 100 KB compressed', () => {
  const size = gzipSync(readFileSync('dist/addin/taskpane.js'), { level: 9 }).length;
  expect(size).toBeGreaterThan(50_000);
  expect(size).toBeLessThan(100_000);
});

test('Microsoft’s files are carried byte for byte', () => {
  const from = 'node_modules/@microsoft/office-js/dist';
  const files = readdirSync('dist/addin/office-js', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'LICENSE.md')
    .map((entry) => join(entry.parentPath, entry.name).replace('dist/addin/office-js/', ''));
  expect(files.length).toBeGreaterThan(150);
  for (const file of files) {
    const same = readFileSync(join('dist/addin/office-js', file)).equals(
      readFileSync(join(from, file)),
    );
    expect({ file, same }).toEqual({ file, same: true });
  }
});
