import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { openWorkbench } from '../browser/openWorkbench';
import { openExcel } from '../in-excel/openExcel';
import { hostileTexts } from './hostileTexts';

jest.setTimeout(120_000);

const names = Object.values(hostileTexts);
const first = 6;

/** Elements that a hostile name would have become, and scripts that it would have run. */
const harm = (frame: Frame | Page): Promise<string[]> =>
  frame.evaluate(() => {
    const scope = document.querySelector('.pane-area') ?? document.body;
    const grown = scope.querySelectorAll(
      'img[src="x"],script:not([src]),[onerror],[onload],a[href]',
    );
    const alerted = (globalThis as { alerted?: string[] }).alerted ?? [];
    return [...[...grown].map((element) => element.outerHTML), ...alerted];
  });

const noteAlerts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const alerted: string[] = [];
    Object.assign(globalThis, { alerted, alert: (text: string) => alerted.push(text) });
  });

/** The sample county with hostile names of schools in the file itself. */
function hostileWorkbook(): Buffer {
  const parts = unzipSync(readFileSync('assets/samples/clean.xlsx'));
  const path = 'xl/worksheets/sheet1.xml';
  const escape = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const sheet = names.reduce(
    (xml, name, index) => {
      const cell = new RegExp(`(<c r="B${first + index}"[^>]*><is><t)>[^<]*<`);
      return xml.replace(cell, (_all, start: string) => `${start}>${escape(name)}<`);
    },
    strFromU8(parts[path] ?? new Uint8Array()),
  );
  return Buffer.from(zipSync({ ...parts, [path]: strToU8(sheet) }));
}

test('in Excel hostile names are text, and nothing breaks the policy or leaves the origin', async () => {
  const excel = await openExcel({ file: 'clean.xlsx' });
  await noteAlerts(excel.page);
  for (const [index, name] of names.entries()) {
    await excel.inExcel((desk, typed) => desk.host.type('小学', typed.cell, typed.name), {
      cell: `B${first + index}`,
      name,
    });
  }
  await excel.ribbon('评估面板').click();
  await excel.pane
    .getByRole('button', { name: /校达标/ })
    .first()
    .click();
  await excel.button('全部').click();
  for (const name of names) {
    const shown = name.slice(0, 40);
    await excel.pane.getByText(shown, { exact: false }).first().waitFor({ state: 'attached' });
  }
  const frame = await excel.frame();
  expect(await harm(frame)).toEqual([]);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    await frame.evaluate(() => document.documentElement.clientWidth),
  );
  await excel.picture('hostile-names', 'pane');
  expect(await excel.trouble()).toEqual([]);
  await excel.close();
});

test('on the local page hostile names are text, and its policy is never broken', async () => {
  const workbench = await openWorkbench('?file=clean.xlsx');
  await workbench.button('写入结果').waitFor();
  await workbench.page.evaluate(() => {
    const alerted: string[] = [];
    Object.assign(globalThis, { alerted, alert: (text: string) => alerted.push(text) });
  });
  await workbench.open('<img src=x onerror=alert(4)>.xlsx', hostileWorkbook());
  const pane = workbench.page.locator('.pane-area');
  await workbench.page.getByText('<img src=x onerror=alert(4)>.xlsx').first().waitFor();
  await pane
    .getByRole('button', { name: /校达标/ })
    .first()
    .click();
  await pane.getByRole('button', { name: '全部', exact: true }).click();
  await pane.getByText(hostileTexts.image, { exact: false }).first().waitFor({ state: 'attached' });
  expect(await harm(workbench.page)).toEqual([]);
  await workbench.picture('hostile-names');
  expect(workbench.trouble).toEqual([]);
  await workbench.close();
});
