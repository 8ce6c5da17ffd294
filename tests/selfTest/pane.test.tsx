/** @jest-environment jsdom */
import './pageGlobals';
import { act, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inTurn, turnOver } from '../../src/app/inTurn';
import { zhCN } from '../../src/locale/zh-CN';
import { Pane } from '../../src/taskpane/Pane';
import type { PaneProps } from '../../src/taskpane/PaneProps';
import { SelfTest } from '../../src/taskpane/selfTest/SelfTest';
import { excelWorkbook } from '../../src/workbook/excel/ExcelWorkbook';
import { openClerks } from './openBench';

// The whole self-test takes some seconds on a busy machine.
configure({ asyncUtilTimeout: 60_000 });
jest.setTimeout(90_000);

const selfTest = async () => ({ SelfTest });

async function openHelp(props: Partial<PaneProps> = { selfTest }) {
  const clerks = await openClerks();
  const user = userEvent.setup({ delay: null });
  const view = render(
    <Pane
      workbook={excelWorkbook()}
      messages={zhCN}
      today="2026-11-22"
      version="0.1.0"
      {...props}
    />,
  );
  // What was read opens the first screen, whatever was opened before.
  await screen.findByRole('button', { name: '写入结果' });
  await user.click(screen.getByRole('button', { name: '帮助' }));
  await screen.findByText('版本 0.1.0');
  return { ...clerks, ...view, user };
}

async function openSelfTest(props?: Partial<PaneProps>) {
  const opened = await openHelp(props);
  for (let times = 0; times < 5; times++) await opened.user.click(version());
  await screen.findByRole('heading', { name: '自检' });
  return opened;
}

const version = () => screen.getByRole('button', { name: '版本 0.1.0' });
const heading = () => screen.queryByRole('heading', { name: '自检' });
const button = (name: string) => screen.findByRole('button', { name });

describe('the way into the self-test', () => {
  it('is five presses on the version, not four', async () => {
    const { user } = await openHelp();
    for (let times = 0; times < 4; times++) await user.click(version());
    expect(heading()).toBeNull();
    await user.click(version());
    expect(await screen.findByRole('heading', { name: '自检' })).not.toBeNull();
  });

  it('is there for the keyboard', async () => {
    const { user } = await openHelp();
    version().focus();
    await user.keyboard('     ');
    expect(await screen.findByRole('heading', { name: '自检' })).not.toBeNull();
  });

  it('is not hit by presses that are far apart', async () => {
    await openHelp();
    for (let times = 0; times < 6; times++) {
      const press = new MouseEvent('click', { bubbles: true });
      Object.defineProperty(press, 'timeStamp', { value: times * 2500 });
      fireEvent(version(), press);
    }
    expect(heading()).toBeNull();
  });

  it('is not there where there is no Excel to be tested', async () => {
    await openHelp({});
    expect(screen.queryByRole('button', { name: '版本 0.1.0' })).toBeNull();
  });
});

describe('the screen of the self-test', () => {
  it('says what it will do before it does anything', async () => {
    const { host, container } = await openSelfTest();
    expect(container.textContent).toContain('新建一张“均衡自检”工作表');
    expect(container.textContent).toContain('“撤销”列表会清空');
    expect(host.workbook.find('均衡自检')).toBeNull();
  });

  it('ends with a report to copy, and the sheet is gone', async () => {
    const { host, user, snapshot, container } = await openSelfTest();
    const before = snapshot();
    await user.click(await button('开始自检'));
    const report = await screen.findByLabelText<HTMLTextAreaElement>('报告');
    expect(report.value).toContain('均衡 0.1.0 自检报告');
    expect(report.value).toContain(`Excel：${host.fullVersion}，PC`);
    expect(report.value).not.toContain('✗ 不一致 0，— 未问 0，· 仅记录 0');
    expect(report.value).toContain('✗ 不一致 0');
    expect(container.textContent).toContain('全部一致。');
    expect(container.textContent).toContain('自检用的工作表已删除。');
    expect(snapshot()).toEqual(before);
    await user.click(await button('复制'));
    expect(await navigator.clipboard.readText()).toBe(report.value);
  });

  it('names what differs', async () => {
    const { host, user, container } = await openSelfTest();
    await user.click(await button('开始自检'));
    // An Excel that says it is on the desk and has the limits of the web.
    host.platform = 'OfficeOnline';
    await screen.findByLabelText('报告');
    expect(container.textContent).toContain('有 1 项不一致，请把下面的报告发给技术支持。');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '一次写 5 MB 以上：只有网页版拒绝',
    ]);
  });

  it('can be stopped, and clears up', async () => {
    const { host, user, snapshot, container } = await openSelfTest();
    const before = snapshot();
    host.hold();
    await user.click(await button('开始自检'));
    await host.whenHeld();
    await user.click(await button('停止'));
    expect((await button('正在停止…')).hasAttribute('disabled')).toBe(true);
    host.release();
    await screen.findByLabelText('报告');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('MAIN'));
    expect(container.textContent).toMatch(/已停止，还有 \d+ 项没有问。/);
    expect(snapshot()).toEqual(before);
    expect(host.workbook.find('均衡自检')).toBeNull();
  });

  it('clears up also when the clerk goes back in the middle of it', async () => {
    const { host, user, snapshot } = await openSelfTest();
    const before = snapshot();
    await user.click(await button('开始自检'));
    await waitFor(() => expect(host.workbook.find('均衡自检')).not.toBeNull());
    host.hold();
    await host.whenHeld();
    await user.click(await button('返回'));
    const tripsSoFar = host.roundTrips.length;
    host.release();
    await turnOver(excelWorkbook());
    expect(snapshot()).toEqual(before);
    // What was under way and the clearing up, but no further question.
    expect(host.roundTrips.length - tripsSoFar).toBeLessThan(15);
  });

  it('holds other writing off meanwhile, and is held off by it', async () => {
    const { host, user } = await openSelfTest();
    host.hold();
    await user.click(await button('开始自检'));
    await host.whenHeld();
    await expect(inTurn(excelWorkbook(), async () => 1)).rejects.toMatchObject({ code: 'busy' });
    await user.click(await button('停止'));
    host.release();
    await screen.findByLabelText('报告');
    let finish = (): void => undefined;
    const other = inTurn(excelWorkbook(), () => new Promise<void>((resolve) => (finish = resolve)));
    await user.click(await button('再做一次'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(zhCN.errors.workbook.busy);
    finish();
    await other;
  });

  it('refuses kindly where the structure is protected', async () => {
    const { host, user, snapshot } = await openSelfTest();
    host.workbook.isStructureProtected = true;
    const before = snapshot();
    await user.click(await button('开始自检'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('工作簿结构受保护，不能新建工作表，自检没有做。');
    expect(await button('开始自检')).not.toBeNull();
    expect(snapshot()).toEqual(before);
  });

  it('refuses kindly while a cell is being edited', async () => {
    const { host, user } = await openSelfTest();
    host.isEditingCell = true;
    await user.click(await button('开始自检'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('正在编辑单元格。请先按回车');
    act(() => host.finishCellEdit());
  });

  it('names the sheet that Excel did not let go, and how to delete it by hand', async () => {
    const { host, user } = await openSelfTest();
    host.failAfterWrites(60, 'GeneralException', Infinity);
    await user.click(await button('开始自检'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('没有让程序删除工作表 均衡自检。请手工删除');
    host.failAfterWrites(Infinity);
  });
});
