import { openWorkbench, type OpenWorkbench } from './openWorkbench';

describe('核对列 with the keyboard alone', () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench('?file=clean.xlsx', { width: 1366, height: 418 });
    await workbench.button('写入结果').waitFor();
  }, 120_000);

  afterAll(() => workbench.close());

  const focused = (): Promise<string> =>
    workbench.page.evaluate(() => {
      const { activeElement: element } = document;
      if (element instanceof HTMLSelectElement)
        return element.parentElement?.firstChild?.textContent ?? '';
      if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent ?? '';
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });

  /** Tabs on until the focus is on what begins like this. */
  const tabTo = async (start: string): Promise<void> => {
    for (let tabs = 0; tabs < 120; tabs++) {
      if ((await focused()).trim().startsWith(start)) return;
      await workbench.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${start}`);
  };

  const openFirstColumn = async (): Promise<void> => {
    await tabTo('核对列');
    await workbench.page.keyboard.press('Enter');
    await tabTo('整张表');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.press('Enter');
  };

  it('changes a column, keeps the focus there, and remembers it over a reload', async () => {
    const { page } = workbench;
    await page.locator('.pane-area select').first().focus();
    await openFirstColumn();
    const item = page.locator('.pane-area main li > button[aria-expanded=true]');
    const before = await item.innerText();
    await tabTo('识别为');
    await page.keyboard.press('ArrowDown');
    await item.getByText('您指定').waitFor();
    expect(await focused()).toContain('识别为');
    const after = await item.innerText();
    expect(after).not.toBe(before);
    await tabTo('记住这个模板');
    await page.keyboard.press('Space');
    await page.getByText('下次见到同样的表头').waitFor();
    await page.reload();
    await workbench.button('写入结果').waitFor();
    await page.locator('.pane-area select').first().focus();
    await openFirstColumn();
    expect(await page.locator('.pane-area main li > button', { hasText: '您指定' }).count()).toBe(
      1,
    );
    await tabTo('恢复自动');
    await page.keyboard.press('Enter');
    await page
      .locator('.pane-area main li > button', { hasText: '您指定' })
      .waitFor({ state: 'detached' });
  }, 120_000);
});
