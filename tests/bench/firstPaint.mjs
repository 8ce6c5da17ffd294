import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { certificate } from '../../scripts/excel/certificate.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';

const runs = 5;
const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function welcomed() {
  try {
    globalThis.localStorage.setItem('junheng.preferences', JSON.stringify({ isWelcomed: true }));
  } catch {
    // about:blank keeps nothing.
  }
}

/** Milliseconds from the start of a frame's loading until something is painted in it. */
const firstPaint = (frame) =>
  frame.evaluate(
    () =>
      new Promise((resolve) => {
        const found = (list) =>
          list.getEntriesByName('first-contentful-paint').forEach((one) => resolve(one.startTime));
        new globalThis.PerformanceObserver(found).observe({ type: 'paint', buffered: true });
      }),
  );

/** In a fresh browser context, so that nothing is in the cache. */
async function inPage(browser, address, measure) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
  await context.addInitScript(welcomed);
  const page = await context.newPage();
  await page.goto(address);
  const measured = await measure(page);
  await context.close();
  return measured;
}

/** A second time in the same page: the first one also starts a process of the browser, as the pane's frame does not. */
async function openBare(page) {
  await page.reload();
  return firstPaint(page.mainFrame());
}

async function openPane(page) {
  await page.locator('.ribbon').getByRole('button', { name: '评估面板', exact: true }).click();
  const element = await page.locator('.pane iframe').elementHandle();
  const frame = await element.contentFrame();
  await page.frameLocator('.pane iframe').getByRole('button', { name: '写入结果' }).waitFor();
  // The waiting above sees it a few frames late.
  const recognised = await frame.evaluate(() => performance.now());
  return { painted: await firstPaint(frame), recognised };
}

async function measureAll(browser, address) {
  const bare = [];
  const panes = [];
  for (let run = 0; run < runs; run++) {
    bare.push(await inPage(browser, address.bare, openBare));
    panes.push(await inPage(browser, address.excel, openPane));
  }
  return {
    bare: middle(bare),
    painted: middle(panes.map(({ painted }) => painted)),
    recognised: middle(panes.map(({ recognised }) => recognised)),
  };
}

/**
 * How long the built pane takes in the simulated Excel on the web, nothing cached, until it paints and until the table
 * is recognised: milliseconds of this machine, and beside them a bare page of one word in the same browser.
 */
export async function measureFirstPaint(executablePath) {
  const folder = mkdtempSync(join(tmpdir(), 'junheng-bare-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><p>空</p>');
  const tls = await certificate();
  const folders = [folder, '.cache/excel-host', 'dist/addin'];
  const servings = [];
  for (const one of folders) servings.push(await serveFolder(one, { tls }));
  const [bare, host, addIn] = servings.map(({ url }) => url);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const excel = `${host}/?addin=${encodeURIComponent(addIn)}&file=clean.xlsx`;
    return await measureAll(browser, { bare: `${bare}/`, excel });
  } finally {
    await browser.close();
    for (const serving of servings) await serving.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
