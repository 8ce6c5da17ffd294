import { look } from './look';
import { openExcel, type OpenExcel } from './openExcel';

const clerk = { width: 350, height: 378 };

/** For whose eyes each state is looked at. */
const eyes = [
  ['350', clerk, {}],
  ['320', { width: 320, height: 378 }, {}],
  ['tall', { width: 450, height: 800 }, {}],
  ['contrast', clerk, { forcedColors: 'active' }],
] as const;

describe('总体研判 in the pane', () => {
  let excel: OpenExcel;

  beforeAll(async () => {
    excel = await openExcel({ file: 'clean.xlsx', pane: clerk });
    await excel.ribbon('评估面板').click();
    await excel.button('写入结果').waitFor();
  }, 120_000);

  afterAll(() => excel.close());

  const check = async (state: string): Promise<void> => {
    for (const [name, size, media] of eyes) {
      await excel.page.emulateMedia({ forcedColors: 'none', ...media });
      await excel.resizePane(size);
      const found = await look(excel);
      await excel.picture(`county-${name}-${state}`, 'pane');
      expect([name, ...found.violations]).toEqual([name]);
      expect(found.sideways).toBeLessThanOrEqual(0);
      if (found.beyond !== null) expect(found.beyond).toBeLessThanOrEqual(0);
    }
    await excel.page.emulateMedia({ forcedColors: 'none' });
    await excel.resizePane(clerk);
  };

  /** The clerk fills in figures of 县级数据, each with its evidence. */
  const fill = (values: Readonly<Record<string, string | number>>): Promise<void> =>
    excel.inExcel((desk, given) => {
      const rows = new Map<unknown, number>();
      for (const { row, column, cell } of desk.host.sheet('县级数据').touched()) {
        if (column === 0) rows.set(cell.value, row + 1);
      }
      for (const [code, value] of Object.entries(given)) {
        const row = rows.get(code);
        if (row === undefined) throw new Error(code);
        desk.host.type('县级数据', `D${row}`, value);
        desk.host.type('县级数据', `E${row}`, '文件和台账');
      }
    }, values);

  const sheets = (): Promise<readonly string[]> =>
    excel.inExcel((desk) => desk.host.workbook.sheets.map(({ settings }) => settings.name));

  it('a workbook without county sheets', async () => {
    await excel.button('总体研判').click();
    await excel.pane.getByText('这个工作簿里还没有').waitFor();
    await check('empty');
  }, 60_000);

  it('the sheets that were added, with nothing filled in', async () => {
    const before = await sheets();
    await excel.button('插入县级数据表').click();
    await excel.pane.getByText('已插入：').waitFor();
    expect((await sheets()).filter((name) => !before.includes(name))).toEqual([
      '县级数据',
      '班级名单',
      '专用教室',
      '学校情况',
    ]);
    await check('added');
  }, 60_000);

  it('the verdict after some of it was filled in', async () => {
    await fill({ '保11.1': 240, '保11.2': 24, '保11.3': 2, '否1.1': '有', '保1.1': '是' });
    await excel.pane.getByText('工作簿改过').waitFor();
    await check('old');
    await excel.button('重新研判').click();
    await excel.pane.getByRole('heading', { name: '暂不具备申报条件' }).waitFor();
    await excel.pane.getByText('工作簿改过').waitFor({ state: 'detached' });
    await check('verdict');
    const frame = await excel.frame();
    await frame.evaluate(() => document.querySelector('main')?.scrollTo(0, 330));
    await check('obstacles');
  }, 60_000);

  it('a part, and the arithmetic of an item', async () => {
    await excel.pane.getByRole('button', { name: /^政府保障程度/ }).click();
    await excel.pane.getByRole('heading', { name: '政府保障程度' }).waitFor();
    await check('part');
    await excel.pane.getByRole('button', { name: /保11 / }).click();
    await excel.pane.getByText('24 ÷ 240').waitFor();
    await check('item');
    await excel.button('返回').click();
    await excel.pane.getByRole('button', { name: /保3 / }).click();
    await excel.pane.getByRole('heading', { name: /^保3/ }).waitFor();
    await check('list');
    await excel.button('返回').click();
    await excel.button('返回').click();
  }, 60_000);

  it('a click on what stands in the way selects its cell', async () => {
    await excel.pane.getByRole('button', { name: /以考试方式招生/ }).click();
    await excel.page.waitForFunction(
      () => globalThis.excelDesk?.host.workbook.active.settings.name === '县级数据',
    );
  }, 60_000);

  it('the overview as a sheet', async () => {
    await excel.button('写出总体研判').click();
    await excel.pane.getByText('已写出工作表“总体研判”。').waitFor();
    expect(await sheets()).toContain('总体研判');
    await check('written');
    await excel.picture('county-总体研判');
  }, 60_000);

  it('standards: the one in use, its export, and one of the clerk’s own', async () => {
    await excel.button('标准和口径').click();
    await excel.pane.getByRole('heading', { name: '自定标准' }).waitFor();
    await check('standard');
    await excel.button('导出评估标准表').click();
    await excel.pane.getByText('已导出工作表“评估标准”').waitFor();
    await check('exported');
    await excel.inExcel((desk) => {
      const rows = [...desk.host.sheet('评估标准').touched()];
      const rowOf = (code: string): number =>
        (rows.find(({ column, cell }) => column === 1 && cell.value === code)?.row ?? 0) + 1;
      desk.host.type('评估标准', `G${rowOf('标1')}`, '云溪市标准');
      desk.host.type('评估标准', `E${rowOf('指1')}`, '很多');
    });
    await excel.button('采用这张表').click();
    await excel.pane.getByText('没有采用：').waitFor();
    await check('refused');
    await excel.inExcel((desk) => {
      const rows = [...desk.host.sheet('评估标准').touched()];
      const found = rows.find(({ column, cell }) => column === 1 && cell.value === '指1');
      desk.host.type('评估标准', `E${(found?.row ?? 0) + 1}`, 3);
    });
    await excel.button('采用这张表').click();
    await excel.button('写入结果').waitFor();
    const select = excel.pane.getByRole('combobox', { name: '评估标准' });
    expect(await select.locator('option:checked').textContent()).toBe('云溪市标准');
    await check('own-home');
    await excel.button('总体研判').click();
    await excel.button('标准和口径').click();
    await excel.pane.getByRole('heading', { name: '与国家标准比较' }).waitFor();
    await check('compared');
  }, 90_000);

  it('went through it all without trouble', async () => {
    expect(await excel.trouble()).toEqual([]);
  });
});

describe('总体研判 in English, where words are longest', () => {
  let excel: OpenExcel;

  beforeAll(async () => {
    const pane = { width: 320, height: 378 };
    excel = await openExcel({ file: 'county.xlsx', locale: 'en-US', pane });
    await excel.ribbon('Pane').click();
    await excel.button('Write results').waitFor();
  }, 120_000);

  afterAll(() => excel.close());

  it.each([
    ['judged', 'County overview', 'Write overview'],
    ['standards', 'Standards and settings', 'Export the standard'],
  ])(
    '%s',
    async (state, opens, primary) => {
      await excel.button(opens).click();
      await excel.pane
        .getByRole('button', { name: primary, exact: true, disabled: false })
        .waitFor();
      const found = await look(excel);
      await excel.picture(`county-english-${state}`, 'pane');
      expect(found.violations).toEqual([]);
      expect(found.sideways).toBeLessThanOrEqual(0);
      expect(found.beyond).toBeLessThanOrEqual(0);
    },
    60_000,
  );
});
