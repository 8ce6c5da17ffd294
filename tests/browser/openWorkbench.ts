import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import { serveFolder, type Serving } from '../../scripts/static-server.mjs';

const folder = resolve('dist/workbench');
const output = resolve('tests/output');

/** The built local page in Chromium, and what went wrong in it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and requests that left the own address. */
  readonly trouble: readonly string[];
  /** Saves what is seen as `tests/output/<name>.png`. */
  picture(name: string): Promise<void>;
  /** A button of the pane. */
  button(name: string): Locator;
  /** Clicks into the grid at a place of the window: cells are painted and have no elements. */
  clickCell(x: number, y: number): Promise<void>;
  /** Chooses a file as the clerk would by 打开文件. */
  open(name: string, bytes: Buffer): Promise<void>;
  /** Downloads the file as it stands to a path, which is returned. */
  download(path: string): Promise<string>;
  close(): Promise<void>;
}

/** Serves the built page and opens it with a query such as `?file=messy.xlsx`. */
export async function openWorkbench(
  query: string,
  viewport: BrowserContextOptions['viewport'] = { width: 1366, height: 768 },
): Promise<OpenWorkbench> {
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error('dist/workbench is missing: node scripts/build.mjs workbench');
  }
  mkdirSync(output, { recursive: true });
  const serving = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: process.env.JUNHENG_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: viewport ?? null, locale: 'zh-CN' });
  const trouble = watchTrouble(page, serving);
  await page.goto(`${serving.url}/${query}`);
  return {
    page,
    trouble,
    picture: async (name) => void (await page.screenshot({ path: `${output}/${name}.png` })),
    button: (name) => page.locator('.pane-area').getByRole('button', { name, exact: true }),
    clickCell: (x, y) => page.mouse.click(x, y),
    open: (name, buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer }),
    download: async (path) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载' }).click(),
      ]);
      await download.saveAs(path);
      return path;
    },
    close: () => closeAll(browser, serving),
  };
}

function watchTrouble(page: Page, serving: Serving): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const own = [serving.url, 'data:', `blob:${serving.url}`];
    if (!own.some((start) => request.url().startsWith(start))) {
      trouble.push(`request: ${request.url()}`);
    }
  });
  return trouble;
}

async function closeAll(browser: Browser, serving: Serving): Promise<void> {
  await browser.close();
  await serving.close();
}
