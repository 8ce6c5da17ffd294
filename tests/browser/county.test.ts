import { openWorkbench, type OpenWorkbench } from './openWorkbench';

describe('总体研判 on the local page', () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench('');
    await workbench.button('写入结果').waitFor();
  }, 60_000);

  afterAll(() => workbench.close());

  const pane = () => workbench.page.locator('.pane-area');

  it('judges the sample county, which the menu offers', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: '示例' }).click();
    await page.getByRole('menuitem', { name: /县级数据/ }).click();
    await page.getByText('county.xlsx', { exact: true }).waitFor();
    await workbench.button('总体研判').click();
    await pane()
      .getByRole('heading', { name: /申报条件|尚不能判断/ })
      .waitFor();
    expect(await pane().innerText()).toContain('政府保障程度');
    await workbench.picture('county-local-page');
  }, 60_000);

  it('writes the overview into the file and shows it', async () => {
    await workbench.button('写出总体研判').click();
    await pane().getByText('已写出工作表“总体研判”。').waitFor();
    await workbench.picture('county-local-page-written');
  }, 60_000);

  it('went through it all without trouble', () => {
    expect(workbench.trouble).toEqual([]);
  });
});
