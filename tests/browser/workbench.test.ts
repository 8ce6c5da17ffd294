import { readFileSync } from 'node:fs';
import { workbookData } from '../../src/workbench/xlsx/workbookData';
import { openWorkbench, type OpenWorkbench } from './openWorkbench';

describe('the local page', () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench('');
  }, 60_000);

  afterAll(() => workbench.close());

  it('opens with the sample county evaluated', async () => {
    await workbench.button('写入结果').waitFor();
    const pane = await workbench.page.locator('.pane-area').innerText();
    expect(pane).toContain('小学!A3:O33');
    expect(pane).toMatch(/小学\s+✗ 不通过/);
    await workbench.picture('workbench');
  }, 60_000);

  it('hands an edited value to the file, and the pane follows it', async () => {
    // The pupils of the first school.
    await workbench.clickCell(407, 295);
    await workbench.page.keyboard.type('1900');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByText('已按改动更新（').waitFor();
    await workbench.button('知道了').click();
    await workbench.button('写入结果').waitFor();
  }, 60_000);

  it('asks before it drops changes that were not downloaded', async () => {
    const { page } = workbench;
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole('button', { name: '示例' }).click();
    await page.getByRole('menuitem', { name: /九年一贯制/ }).click();
    await page.waitForTimeout(300);
    expect(asked).toEqual([expect.stringContaining('还没有下载')]);
    expect(await page.locator('.pane-area').innerText()).toContain('小学!A3:O33');
  }, 60_000);

  it('goes from the grid to the pane with F6', async () => {
    const { page } = workbench;
    await workbench.clickCell(407, 541);
    await page.keyboard.press('F6');
    const isInPane = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.closest('.pane-area') !== null);
    expect(await isInPane()).toBe(true);
    await page.keyboard.press('F6');
    expect(await isInPane()).toBe(false);
  }, 60_000);

  it('pastes values into the file', async () => {
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('1,500\t40\n1400\t=1+1'));
    await workbench.clickCell(407, 403);
    await page.keyboard.press('Control+v');
    await page.getByText('数据已改动').waitFor();
    const path = await workbench.download('tests/output/pasted.xlsx');
    const { sheets, sheetOrder } = workbookData(new Uint8Array(readFileSync(path)));
    const cells = sheets?.[sheetOrder?.[0] ?? '']?.cellData;
    expect([cells?.[9]?.[4]?.v, cells?.[9]?.[5]?.v]).toEqual([1500, 40]);
    expect(cells?.[10]?.[4]?.v).toBe(1400);
    // A formula is not carried over as one.
    expect(cells?.[10]?.[5]).toMatchObject({ v: '=1+1', t: 1 });
  }, 60_000);

  it('says what cannot be saved instead of showing it', async () => {
    await workbench.clickCell(407, 322);
    await workbench.page.keyboard.press('Control+b');
    await workbench.page.getByText('本页只能改单元格里的值').waitFor();
    await workbench.clickCell(407, 349);
    await workbench.page.keyboard.type('=1+1', { delay: 30 });
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByText('小学!E8 没有改成').waitFor();
    // What was computed anew is told beside it and does not cover it.
    await workbench.clickCell(407, 376);
    await workbench.page.keyboard.type('1121');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByText('这一改动影响 1 个公式').waitFor();
    await workbench.page.getByText('小学!E8 没有改成').waitFor();
    await workbench.picture('workbench-notices');
    const path = await workbench.download('tests/output/refused.xlsx');
    const { sheets, sheetOrder } = workbookData(new Uint8Array(readFileSync(path)));
    expect(sheets?.[sheetOrder?.[0] ?? '']?.cellData?.[7]?.[4]?.v).toBe(1385);
  }, 60_000);

  it('keeps the open file when another one cannot be opened', async () => {
    // From here on the clerk agrees to lose what was not downloaded.
    workbench.page.on('dialog', (dialog) => void dialog.accept());
    const good = readFileSync('assets/samples/clean.xlsx');
    const bad: readonly (readonly [string, Buffer, string])[] = [
      ['说明.xlsx', Buffer.from('这不是表格'), '说明.xlsx不是 .xlsx 工作簿'],
      ['断了.xlsx', good.subarray(0, 4000), '断了.xlsx已损坏'],
      ['旧.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧.xls不是 .xlsx 工作簿'],
    ];
    for (const [name, bytes, message] of bad) {
      await workbench.open(name, bytes);
      await workbench.page.getByText(message).waitFor();
      expect(await workbench.page.locator('.top-bar-file').innerText()).toBe('clean.xlsx');
    }
    await workbench.picture('workbench-damaged');
  }, 60_000);

  it('replaces the open file by one of the clerk', async () => {
    await workbench.open('我县.xlsx', readFileSync('assets/samples/basic.xlsx'));
    await workbench.page.locator('.top-bar-file', { hasText: '我县.xlsx' }).waitFor();
    await workbench.page.getByRole('button', { name: /换一张表|再读一次/ }).waitFor();
  }, 60_000);

  it('puts the pane below the grid in a narrow window', async () => {
    await workbench.page.setViewportSize({ width: 700, height: 900 });
    const grid = await workbench.page.locator('.grid-area').boundingBox();
    const pane = await workbench.page.locator('.pane-area').boundingBox();
    expect(pane?.y).toBeGreaterThanOrEqual((grid?.y ?? 0) + (grid?.height ?? Infinity) - 1);
    expect(pane?.height).toBeGreaterThanOrEqual(378);
    await workbench.picture('workbench-narrow');
  }, 30_000);

  it('never writes an error to the console and asks nothing of other addresses', () => {
    expect(workbench.trouble).toEqual([]);
  });
});
