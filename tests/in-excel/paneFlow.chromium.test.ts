import { openExcel, type OpenExcel } from './openExcel';
import { workbookText } from './workbookText';

describe('the pane in Excel at the size in which a clerk first sees it', () => {
  let excel: OpenExcel;

  beforeAll(async () => {
    excel = await openExcel({ file: 'messy.xlsx', pane: { width: 350, height: 378 } });
    await excel.page.getByRole('tab', { name: '学校资源情况' }).click();
    await excel.ribbon('评估面板').click();
  }, 60_000);

  afterAll(() => excel.close());

  /** Whether a button stands whole inside the pane, without scrolling. */
  const isInSight = async (name: string): Promise<boolean> => {
    const pane = await excel.page.locator('.pane-body').boundingBox();
    const button = await excel.button(name).boundingBox();
    if (!pane || !button) return false;
    return (
      button.y >= pane.y &&
      button.y + button.height <= pane.y + pane.height &&
      button.x >= pane.x &&
      button.x + button.width <= pane.x + pane.width
    );
  };
  const isScrolledSideways = async (): Promise<boolean> => {
    const frame = await excel.frame();
    return frame.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth;
    });
  };

  it('recognises, and keeps the next step in sight', async () => {
    await excel.button('写入结果').waitFor();
    expect(await isInSight('写入结果')).toBe(true);
    await excel.picture('1-识别', 'pane');
  }, 60_000);

  it('fits 320 pixels and uses a large pane', async () => {
    for (const [width, height] of [
      [320, 378],
      [450, 800],
      [350, 378],
    ] as const) {
      await excel.resizePane({ width, height });
      expect(await isScrolledSideways()).toBe(false);
      expect(await isInSight('写入结果')).toBe(true);
      await excel.picture(`识别-${width}x${height}`, 'pane');
    }
  }, 60_000);

  it('shows the columns to check', async () => {
    await excel.button('核对列').click();
    await excel.pane.getByRole('heading', { name: '核对列' }).waitFor();
    await excel.picture('2-核对列', 'pane');
    await excel.button('返回').click();
  }, 60_000);

  it('previews without writing, writes, and restores to what was there', async () => {
    const before = await workbookText(excel);
    await excel.button('预览').click();
    await excel.pane.getByText('尚未写入任何内容').waitFor();
    expect(await isInSight('写入')).toBe(true);
    await excel.picture('3-预览', 'pane');
    expect(await workbookText(excel)).toBe(before);

    await excel.button('写入').click();
    await excel.button('还原').waitFor();
    expect(await isInSight('还原')).toBe(true);
    await excel.picture('4-写入', 'pane');
    await excel.picture('写入-整窗');
    expect(await workbookText(excel)).not.toBe(before);

    await excel.button('还原').click();
    await excel.pane.getByRole('heading', { name: '已还原' }).waitFor();
    await excel.picture('5-还原', 'pane');
    expect(await workbookText(excel)).toBe(before);
    await excel.button('返回识别结果').click();
    await excel.button('写入结果').waitFor();
  }, 60_000);

  it('keeps what the clerk changed since, and says where', async () => {
    await excel.button('写入结果').click();
    await excel.button('还原').waitFor();
    const sheets = await excel.inExcel((desk) => {
      const result = desk.host.sheet('均衡评估');
      const [first] = [...result.touched()].filter(({ cell }) => typeof cell.value === 'number');
      const name = '学校资源情况';
      // A cell that was filled in by the add-in, changed by hand.
      const filled = [...desk.host.sheet(name).touched()].find(({ cell }) => cell.fill !== null);
      return { first, filled };
    });
    expect(sheets.first).toBeDefined();
    await excel.inExcel((desk) => desk.host.clerk.type('均衡评估', 'A1', '我的备注'));
    await excel.button('还原').click();
    await excel.pane.getByRole('heading', { name: /已还原/ }).waitFor();
    await excel.picture('5-还原-有改动', 'pane');
    const kept = await excel.inExcel((desk) => desk.host.workbook.find('均衡评估') !== null);
    expect(kept).toBe(true);
    expect(await excel.pane.locator('#root').innerText()).toContain('均衡评估');
  }, 60_000);

  it('restores after saving, closing and opening again', async () => {
    await excel.open('clean.xlsx');
    const before = await workbookText(excel);
    await excel.press('一键评估');
    await excel.page.getByRole('button', { name: '保存并重新打开' }).click();
    await excel.ribbon('评估面板').click();
    await excel.press('还原');
    expect(await workbookText(excel)).toBe(before);
  }, 60_000);

  it('goes without an error, a violation of its policy or a request to elsewhere', async () => {
    expect(await excel.trouble()).toEqual([]);
  });
});
