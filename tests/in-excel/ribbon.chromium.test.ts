import { openExcel, type OpenExcel } from './openExcel';
import { workbookText } from './workbookText';

describe('the ribbon and the cell menu with the pane closed', () => {
  let excel: OpenExcel;

  beforeAll(async () => {
    excel = await openExcel({ file: 'clean.xlsx' });
  }, 60_000);

  afterAll(() => excel.close());

  const ended = (): Promise<unknown> =>
    excel.inExcel((desk) =>
      desk.endedCommands.map(({ control, status }) => `${control} ${status}`),
    );
  const isPaneOpen = (): Promise<boolean> => excel.inExcel((desk) => desk.isPaneOpen);

  it('evaluates and writes with one click, and leaves the pane closed', async () => {
    const before = await workbookText(excel);
    await excel.press('一键评估');
    expect(await ended()).toEqual(['Junheng.Evaluate 0']);
    expect(await isPaneOpen()).toBe(false);
    await excel.page.getByRole('tab', { name: '均衡评估' }).waitFor();
    await excel.picture('一键评估');
    const result = await excel.inExcel((desk) => {
      const sheet = desk.host.sheet('均衡评估');
      return [...sheet.touched()].map(({ cell }) => String(cell.value)).join(' ');
    });
    expect(result).toContain('不通过');
    expect(await workbookText(excel)).not.toBe(before);

    await excel.press('还原');
    expect(await workbookText(excel)).toBe(before);
    expect(await isPaneOpen()).toBe(false);
  }, 60_000);

  it('evaluates from the cell menu', async () => {
    await excel.cell('E8').click({ button: 'right' });
    await excel.picture('单元格菜单');
    await excel.page.getByRole('menuitem', { name: '一键评估' }).click();
    await excel.page.getByRole('tab', { name: '均衡评估' }).waitFor();
    expect(await ended()).toContain('Junheng.Cell.Evaluate 0');
    await excel.press('还原');
  }, 60_000);

  it('adds the sample', async () => {
    await excel.press('示例数据');
    const names = await excel.inExcel((desk) =>
      desk.host.workbook.sheets.map(({ settings }) => settings.name),
    );
    expect(names).toEqual(['小学', '初中', expect.stringContaining('示例')]);
    await excel.press('一键评估');
    await excel.picture('示例数据');
    expect(await isPaneOpen()).toBe(false);
  }, 60_000);

  it('opens the pane where there is something to decide, and writes nothing', async () => {
    await excel.open('messy.xlsx');
    await excel.page.getByRole('tab', { name: '学校资源情况' }).click();
    await excel.inExcel((desk) => desk.host.clerk.protect('学校资源情况'));
    const before = await workbookText(excel);
    await excel.press('一键评估');
    await excel.pane.getByText('受保护，不会写入，也不会解除保护').waitFor();
    await excel.picture('一键评估-受保护');
    expect(await isPaneOpen()).toBe(true);
    expect(await workbookText(excel)).toBe(before);
  }, 60_000);

  it('opens the pane and says what it looked for where there is no table', async () => {
    await excel.open('messy.xlsx');
    await excel.press('一键评估');
    await excel.pane.getByRole('heading', { name: '没有找到学校表' }).waitFor();
    expect(await isPaneOpen()).toBe(true);
    await excel.picture('没有学校表');
  }, 60_000);

  it('has nothing to restore in a fresh workbook, and says so', async () => {
    await excel.open('clean.xlsx');
    await excel.press('还原');
    await excel.page.locator('.pane').waitFor({ state: 'visible' });
    await excel.pane.getByText('没有可还原').first().waitFor();
    await excel.picture('没有可还原');
  }, 60_000);

  it('goes without an error, a violation of its policy or a request to elsewhere', async () => {
    expect(await excel.trouble()).toEqual([]);
  });
});
