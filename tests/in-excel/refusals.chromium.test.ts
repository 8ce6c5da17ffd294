import { openExcel, type OpenExcel } from './openExcel';
import { workbookText } from './workbookText';

describe('what Excel refuses, as the pane tells it', () => {
  let excel: OpenExcel;

  beforeAll(async () => {
    excel = await openExcel({ file: 'clean.xlsx', pane: { width: 350, height: 378 } });
  }, 60_000);

  beforeEach(async () => {
    await excel.open('clean.xlsx');
    await excel.ribbon('评估面板').click();
    await excel.button('写入结果').waitFor();
  }, 60_000);

  afterAll(() => excel.close());

  const said = (): Promise<string> => excel.pane.locator('#root').innerText();

  it('writes nothing of a plan in which one write fails', async () => {
    const before = await workbookText(excel);
    await excel.inExcel((desk) => desk.host.failAfterWrites(12));
    await excel.button('写入结果').click();
    await excel.pane.getByRole('alert').first().waitFor();
    await excel.picture('写入失败', 'pane');
    expect(await workbookText(excel)).toBe(before);
    expect(await excel.inExcel((desk) => desk.host.isFailureOutstanding)).toBe(false);
  }, 60_000);

  it('does not write what the clerk has not seen: the table changed after the preview', async () => {
    await excel.button('预览').click();
    await excel.pane.getByText('尚未写入任何内容').waitFor();
    await excel.inExcel((desk) => {
      // A colleague's change that no event announces.
      desk.host.events.isOn = false;
      desk.host.coAuthor.type('小学', 'E8', 1);
      desk.host.events.isOn = true;
    });
    const before = await workbookText(excel);
    await excel.button('写入').click();
    await excel.pane.getByRole('alert').first().waitFor();
    await excel.picture('表已改动', 'pane');
    expect(await said()).toContain('小学');
    expect(await workbookText(excel)).toBe(before);
  }, 60_000);

  it('waits for the end of a cell edit', async () => {
    await excel.page.locator('[data-cell="B8"]').dblclick();
    await excel.button('写入结果').click();
    expect(await excel.inExcel((desk) => desk.host.workbook.find('均衡评估'))).toBeNull();
    await excel.picture('正在编辑单元格');
    await excel.page.getByLabel('编辑 B8').press('Escape');
    await excel.button('还原').waitFor();
  }, 60_000);

  it('says that the way to Excel is cut', async () => {
    await excel.inExcel((desk) => {
      desk.host.isConnected = false;
    });
    const before = await workbookText(excel);
    await excel.button('写入结果').click();
    await excel.pane.getByRole('alert').first().waitFor();
    await excel.picture('断网', 'pane');
    expect(await workbookText(excel)).toBe(before);
  }, 60_000);

  it('says what to select where a chart is selected', async () => {
    await excel.inExcel((desk) => desk.host.selectShape('小学'));
    await excel.press('一键评估');
    await excel.pane.getByRole('alert').first().waitFor();
    await excel.picture('选中图表', 'pane');
    expect(await said()).toMatch(/单元格/);
  }, 60_000);

  it('refuses a second command while the first runs, and the first ends well', async () => {
    await excel.inExcel((desk) => desk.host.hold());
    await excel.ribbon('一键评估').click();
    await excel.inExcel((desk) => desk.host.whenHeld());
    await excel.cell('E9').click({ button: 'right' });
    await excel.page.getByRole('menuitem', { name: '一键评估' }).click();
    await excel.page.waitForFunction(
      () => globalThis.excelDesk?.endedCommands.at(-1)?.control === 'Junheng.Cell.Evaluate',
    );
    await excel.pane.getByText('上一次操作还在进行').first().waitFor();
    await excel.picture('正在进行', 'pane');
    await excel.inExcel((desk) => desk.host.release());
    await excel.page.getByRole('tab', { name: '均衡评估' }).waitFor();
    await excel.page.waitForFunction(() => globalThis.excelDesk?.busyControl === null);
    const names = await excel.inExcel((desk) =>
      desk.host.workbook.sheets.map(({ settings }) => settings.name),
    );
    expect(names.filter((name) => name.startsWith('均衡评估'))).toEqual(['均衡评估']);
  }, 60_000);

  it('says what to do with a sheet that is too large for Excel on the web', async () => {
    await excel.inExcel((desk) => {
      const sheet = desk.host.sheet('小学');
      for (let row = 40; row < 12_040; row++) {
        for (let column = 0; column < 30; column++) {
          sheet.put(row, column, { value: `第${row}行第${column}列的一段说明` });
        }
      }
    });
    await excel.press('一键评估');
    await excel.pane.getByText('内容太多，一次处理不了').first().waitFor();
    await excel.picture('内容太多', 'pane');
    expect(await excel.inExcel((desk) => desk.host.workbook.find('均衡评估'))).toBeNull();
  }, 60_000);

  it('goes without an error, a violation of its policy or a request to elsewhere', async () => {
    expect(await excel.trouble()).toEqual([]);
  });
});
