import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { OpenExcel } from '../in-excel/openExcel';
import { openExcel } from '../in-excel/openExcel';

// The built pane in Chromium: the same screens and questions, with Office.js started as Excel on the web starts it.

// Through the debugger's own channel, which the page's policy does not stop.
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe('the self-test in the built pane', () => {
  let excel: OpenExcel;

  beforeAll(async () => {
    excel = await openExcel({
      file: 'clean.xlsx',
      version: 'web',
      pane: { width: 350, height: 378 },
    });
  }, 60_000);

  afterAll(() => excel.close());

  async function violations(): Promise<readonly string[]> {
    const frame = await excel.frame();
    await frame.evaluate(axeSource);
    return frame.evaluate(async (wanted) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
      };
      const context = { exclude: ['[data-tabster-dummy]'] };
      const found = await axe.run(context, { runOnly: wanted });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    }, tags);
  }

  it('opens by five presses on the version, finds everything as expected and clears up', async () => {
    const { pane } = excel;
    const sheets = () =>
      excel.inExcel((desk) => desk.host.workbook.sheets.map(({ settings }) => settings.name));
    await excel.ribbon('评估面板').click();
    await excel.button('帮助').click();
    const before = await sheets();
    const version = pane.getByRole('button', { name: /^版本/ });
    await version.click({ clickCount: 5 });
    await excel.button('开始自检').waitFor();
    expect(await violations()).toEqual([]);
    await excel.picture('self-test-ready', 'pane');
    await excel.button('开始自检').click();
    const report = pane.getByLabel('报告', { exact: true });
    await report.waitFor({ timeout: 60_000 });
    expect(await violations()).toEqual([]);
    await excel.picture('self-test-finished', 'pane');
    const text = await report.inputValue();
    expect(text.split('\n').filter((line) => line.startsWith('✗'))).toEqual([]);
    expect(text).toContain('✓ functions/two-letters');
    expect(text).toMatch(/浏览器内核：.*Chrome/);
    expect(await sheets()).toEqual(before);
    expect(await excel.trouble()).toEqual([]);
  }, 90_000);
});
