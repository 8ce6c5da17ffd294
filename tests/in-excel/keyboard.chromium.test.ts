import { openExcel, type OpenExcel } from './openExcel';
import { workbookText } from './workbookText';

describe('the pane with the keyboard alone, under the keys that Office.js takes for itself', () => {
  let excel: OpenExcel;

  beforeAll(async () => {
    excel = await openExcel({ file: 'clean.xlsx', pane: { width: 350, height: 378 } });
    await excel.ribbon('评估面板').click();
    await excel.button('写入结果').waitFor();
  }, 60_000);

  afterAll(() => excel.close());

  const focused = async (): Promise<string> => {
    const frame = await excel.frame();
    return frame.evaluate(() => {
      const { activeElement: element } = document;
      return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    });
  };
  /** Tabs on until the focus is on what has this name. */
  const tabTo = async (name: string): Promise<void> => {
    const seen: string[] = [];
    for (let tabs = 0; tabs < 60; tabs++) {
      const now = await focused();
      if (now === name) return;
      seen.push(now);
      await excel.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${name}: ${seen.join(' | ')}`);
  };

  it('comes into the pane from the grid and leaves it at its end', async () => {
    await excel.page.locator('.grid').focus();
    await excel.page.keyboard.press('Control+F6');
    const frame = await excel.frame();
    await frame.waitForFunction(() => document.hasFocus());
    await tabTo('核对列');
    await excel.page.keyboard.press('Tab');
    await excel.page.waitForFunction(() => document.activeElement?.className === 'grid');
    expect(await excel.inExcel((desk) => desk.exits)).toContain(13);
  }, 60_000);

  it('previews, writes and restores', async () => {
    const before = await workbookText(excel);
    await excel.page.keyboard.press('Control+F6');
    const frame = await excel.frame();
    await frame.waitForFunction(() => document.hasFocus());
    await tabTo('预览');
    await excel.page.keyboard.press('Enter');
    await excel.pane.getByText('尚未写入任何内容').waitFor();
    await tabTo('写入');
    await excel.page.keyboard.press('Enter');
    await excel.button('还原').waitFor();
    await tabTo('还原');
    await excel.page.keyboard.press('Enter');
    await excel.pane.getByRole('heading', { name: '已还原' }).waitFor();
    expect(await workbookText(excel)).toBe(before);
  }, 60_000);

  it('goes without an error, a violation of its policy or a request to elsewhere', async () => {
    expect(await excel.trouble()).toEqual([]);
  });
});
