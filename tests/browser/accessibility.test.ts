import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { openWorkbench, type OpenWorkbench } from './openWorkbench';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// Through the debugger's own channel, which the page's policy does not stop.
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

describe('the pane at 350 pixels', () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench('?file=messy.xlsx', { width: 1366, height: 768 });
    await workbench.button('写入结果').waitFor();
    await workbench.page.evaluate(source);
  }, 60_000);

  afterAll(() => workbench.close());

  const violations = (): Promise<readonly string[]> =>
    workbench.page.evaluate(async (wanted) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
      };
      // Tabster's own helper elements take the focus on purpose.
      const context = { include: ['.pane-area'], exclude: ['[data-tabster-dummy]'] };
      const found = await axe.run(context, { runOnly: wanted });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    }, tags);

  /** Steps by a name: a button of the pane, or the first of several that begin so. */
  const click = async (name: string): Promise<void> => {
    const exact = workbench.button(name);
    const pane = workbench.page.locator('.pane-area');
    const target = (await exact.count()) > 0 ? exact : pane.getByRole('button', { name });
    await target.last().click();
  };

  const home = async (): Promise<void> => {
    const back = workbench.button('返回');
    while ((await back.count()) > 0) await back.click();
    await workbench.button('写入结果').waitFor();
  };

  it.each([
    ['识别', []],
    ['预览', ['预览']],
    ['核对列', ['核对列']],
    ['核对列-整张表', ['核对列', '整张表']],
    ['核对列-一列', ['核对列', '在校']],
    ['数据体检-忽略', ['数据体检', '忽略…', '确定忽略']],
    ['已记住的模板', ['核对列', '已记模板']],
    ['汇总多表', ['汇总多表']],
    ['帮助', ['帮助']],
    ['完成', ['写入结果']],
    ['还原', ['写入结果', '还原']],
  ])('has no violation on %s', async (name, buttons) => {
    for (const button of buttons) await click(button);
    await workbench.page.waitForTimeout(300);
    expect(await violations()).toEqual([]);
    await workbench.picture(`pane-${name}`);
    await home();
  });
});
