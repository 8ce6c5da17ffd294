import { openExcel, type OpenExcel } from './openExcel';
import { workbookText } from './workbookText';

describe('the pane that follows the table', () => {
  let excel: OpenExcel;

  beforeAll(async () => {
    excel = await openExcel({ file: 'clean.xlsx' });
    await excel.ribbon('评估面板').click();
    await excel.button('写入结果').waitFor();
  }, 60_000);

  afterAll(() => excel.close());

  /** Requests that brought more than a name. */
  const readings = (): Promise<number> =>
    excel.inExcel(
      (desk) => desk.host.roundTrips.filter(({ responseBytes }) => responseBytes > 1000).length,
    );

  it('says what an edit in the grid did to a verdict, and writes nothing by itself', async () => {
    // The sports ground of a school that is below 85 % there, and passes with it.
    await excel.cell('L9').click();
    await excel.page.keyboard.type('20000');
    await excel.page.keyboard.press('Enter');
    const typed = await workbookText(excel);
    await excel.pane.getByText('已按改动更新（L9）').waitFor();
    const said = await excel.pane.locator('#root').innerText();
    expect(said).toMatch(/青禾县城关镇中心小学（小学）\s*✗?\s*不通过 → ✓?\s*通过/);
    await excel.picture('跟随改动');
    expect(await workbookText(excel)).toBe(typed);
    await excel.button('知道了').click();
  }, 60_000);

  it('reads once for several edits in a row', async () => {
    const before = await readings();
    await excel.inExcel((desk) => {
      for (const value of [4000, 4500, 4968]) desk.host.clerk.type('小学', 'L9', value);
    });
    await excel.pane.getByText('已按改动更新（L9）').waitFor();
    expect((await readings()) - before).toBeLessThanOrEqual(2);
    await excel.button('知道了').click();
  }, 60_000);

  it('follows a colleague who edits along, and offers to write again what is old by it', async () => {
    await excel.button('写入结果').click();
    await excel.button('还原').waitFor();
    await excel.button('返回').click();
    await excel.inExcel((desk) => desk.activate(desk.host.sheet('小学')));
    await excel.inExcel((desk) => desk.host.coAuthor.type('小学', 'L9', 20000));
    await excel.pane.getByText('写入工作簿的结果还是改动前的').waitFor();
    await excel.picture('同事改动-重新写入');
    await excel.button('重新写入').click();
    await excel.button('还原').waitFor();
    const verdict = await excel.inExcel((desk) => {
      const row = [...desk.host.sheet('均衡评估').touched()].find(
        ({ cell }) => cell.value === '青禾县城关镇中心小学',
      );
      return [...desk.host.sheet('均衡评估').touched()]
        .filter((one) => one.row === row?.row)
        .map(({ cell }) => String(cell.value));
    });
    expect(verdict.join(' ')).toContain('✓ 通过');
  }, 60_000);

  it('is quiet when its switch is off', async () => {
    await excel.button('返回').click();
    await excel.pane.getByLabel('跟随改动').click();
    await excel.inExcel((desk) => desk.host.clerk.type('小学', 'L9', 4968));
    await excel.pane.getByText('数据已改动，下面是改动前的结果').waitFor();
    expect(await excel.pane.getByText('已按改动更新').count()).toBe(0);
    await excel.button('重新评估').click();
    await excel.pane.getByText('数据已改动').waitFor({ state: 'detached' });
  }, 60_000);

  it('goes without an error, a violation of its policy or a request to elsewhere', async () => {
    expect(await excel.trouble()).toEqual([]);
  });
});
