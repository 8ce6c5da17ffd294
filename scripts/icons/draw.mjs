// Draws assets/icons/*.png from assets/icons/svg/*.svg with Chromium: `node scripts/icons/draw.mjs`.
// The small sizes have drawings of their own on their pixel grid; the others are whole multiples where
// there is one, else they are scaled down from the drawing of 32.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findTools } from '../tools.mjs';

const icons = fileURLToPath(new URL('../../assets/icons/', import.meta.url));
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const bestDrawing = { 16: 16, 20: 20, 24: 24, 32: 32, 40: 20, 48: 24, 64: 32, 80: 20 };
const names = { mark: 'icon', pane: 'pane', restore: 'restore', sample: 'sample' };

function drawing(name, size) {
  const tuned = `${icons}svg/${name}-${bestDrawing[size]}.svg`;
  return readFileSync(existsSync(tuned) ? tuned : `${icons}svg/${name}-32.svg`, 'utf8');
}

async function draw(page, { name, size }) {
  const svg = drawing(name, size).replace(
    /width="\d+" height="\d+"/,
    `width="${size}" height="${size}"`,
  );
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

const executablePath = findTools().find(({ variable }) => variable === 'JUNHENG_CHROMIUM').path;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, file] of Object.entries(names)) {
  for (const size of sizes) {
    writeFileSync(`${icons}${file}-${size}.png`, await draw(page, { name, size }));
  }
}
await browser.close();
