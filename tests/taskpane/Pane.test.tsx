/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { evaluateInOneClick } from '../../src/app/evaluateInOneClick';
import { pagePreferenceStore } from '../../src/app/memory/pagePreferenceStore';
import { announceCommand } from '../../src/app/session/commandNews';
import { enUS } from '../../src/locale/en-US';
import { zhCN } from '../../src/locale/zh-CN';
import { defaultStandardId } from '../../src/standards/defaultStandardId';
import { standards } from '../../src/standards/standards';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import { countySheet, sheetName } from './countySheet';
import { MemoryWorkbook } from './memoryWorkbook';
import { openPane } from './openPane';

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('a pane over a school table', () => {
  test('opens already recognised: the table, its counts and the verdict of each stage', async () => {
    openPane();
    await button(`${sheetName}!A2:J9`);
    expect(screen.getByText('5 个学段部')).toBeTruthy();
    const primary = screen.getByRole('heading', { level: 2, name: /小学/ });
    expect(primary.textContent).toContain('✗ 不通过');
    const junior = screen.getByRole('heading', { level: 2, name: /初中/ });
    expect(junior.textContent).toContain('✓ 通过');
  });

  test('says each coefficient with its limit and verdict in words', async () => {
    openPane();
    await button(/^小学差异系数： ?教学用房 ?0\.\d{3} ?，上限 0\.50 ?通过$/);
  });

  test('explains a coefficient with the real figures and its clause', async () => {
    const { user } = openPane();
    await user.click(await button(/^小学差异系数： ?教学用房/));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('算给你看');
    const text = screen.getByRole('main').textContent ?? '';
    expect(text).toContain('11200 ÷ 2500');
    expect(text).toMatch(/依据：教督/);
    await user.click(await button('返回'));
    await button('写入结果');
  });

  test('lists the schools that miss with the gap in whole units, and leads to their row', async () => {
    const { user, workbook } = openPane();
    await user.click(await button('2/3 校达标'));
    const items = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(items).toHaveLength(1);
    expect(items[0]?.textContent).toContain('城关第二小学');
    expect(items[0]?.textContent).toContain('3.60标准 4.5 · 还差 900 ㎡');
    await user.click(await button('城关第二小学'));
    expect(workbook.visited).toEqual([`${sheetName}!A4:J4`]);
    await user.click(await button('全部'));
    expect(within(screen.getByRole('main')).getAllByRole('listitem')).toHaveLength(3);
  });

  test('explains a value and leads to the cells it came from', async () => {
    const { user, workbook } = openPane();
    await user.click(await button('2/3 校达标'));
    await user.click(await button(/低于85%.*教学用房/));
    expect(screen.getByRole('main').textContent).toContain('3600 ÷ 1000 = 3.60');
    await user.click(await button('G4'));
    expect(workbook.visited).toEqual([`${sheetName}!G4`]);
  });

  test('shows what every column was taken for, and leads to it', async () => {
    const { user, workbook } = openPane();
    await button('写入结果');
    await user.click(await button('核对列'));
    const column = await button(/^I ?教学仪器设备值/);
    expect(column.textContent).toContain('单位 元');
    await user.click(column);
    expect(workbook.visited).toEqual([`${sheetName}!I2:I9`]);
  });

  test('judges by the other standard without reading again', async () => {
    const { user, workbook } = openPane();
    await button('写入结果');
    workbook.nextError = new WorkbookError('failed');
    await user.selectOptions(screen.getByRole('combobox'), 'basic-balance-2012');
    expect(await screen.findAllByText('综合差异系数')).toHaveLength(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('writing from a pane', () => {
  test('previews everything and says that nothing is written yet', async () => {
    const { user, workbook } = openPane();
    await user.click(await button('预览'));
    expect(screen.getByText('尚未写入任何内容。')).toBeTruthy();
    const ticks = screen.getAllByRole('checkbox');
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(screen.getByRole('checkbox', { name: '新建工作表“均衡评估”' })).toHaveProperty(
      'checked',
      true,
    );
    expect(workbook.sheetRows.size).toBe(1);
    expect(workbook.fills.size).toBe(0);
  });

  test('writes what is ticked and leaves out what is not', async () => {
    const { user, workbook } = openPane();
    await user.click(await button('预览'));
    await user.click(screen.getByRole('checkbox', { name: '新建工作表“均衡评估”' }));
    await user.click(await button('写入'));
    await button('还原');
    expect(workbook.sheetRows.size).toBe(1);
    expect(workbook.fills.size).toBeGreaterThan(0);
  });

  test('does not write when nothing is ticked', async () => {
    const { user } = openPane();
    await user.click(await button('预览'));
    for (const tick of screen.getAllByRole('checkbox')) await user.click(tick);
    expect(await button('写入')).toHaveProperty('disabled', true);
  });

  test('writes at once where the recognition is certain, and restores the workbook as it was', async () => {
    const { user, workbook } = openPane();
    await user.click(await button('写入结果'));
    await user.click(await button('查看结果表'));
    expect(workbook.visited).toEqual(['均衡评估!A1']);
    expect(workbook.fills.size).toBeGreaterThan(0);
    await user.click(await button('还原'));
    await screen.findByText(/删除本加载项建的工作表：均衡评估/);
    expect(workbook.fills.size).toBe(0);
    expect([...workbook.sheetRows]).toEqual([[sheetName, countySheet()]]);
  });

  test('shows the plan first where it cannot put everything where it belongs', async () => {
    const workbook = new MemoryWorkbook({ [sheetName]: countySheet() }, 'A4');
    workbook.isProtected = true;
    const { user } = openPane(workbook);
    await user.click(await button('写入结果'));
    await screen.findByText(/“办学条件”受保护，不会写入/);
    expect(workbook.sheetRows.size).toBe(1);
    await user.click(await button('写入'));
    await button('查看结果表');
    expect(workbook.fills.size).toBe(0);
  });

  test('names the cells that somebody edited since, and leaves them', async () => {
    const primary = countySheet().filter((row) => row[1] !== '初中');
    const { user, workbook } = openPane(new MemoryWorkbook({ [sheetName]: primary }, 'A4'));
    await user.click(await button('写入结果'));
    await button('还原');
    const [written] = (await workbook.receipts()).flatMap(({ cells }) => cells);
    if (!written) throw new Error('the plan has no entries');
    const address = `${String.fromCharCode(65 + written.column)}${written.row + 1}`;
    workbook.edit(sheetName, address, 9);
    await user.click(await button('还原'));
    await user.click(await button(`${sheetName}!${address}`));
    expect(workbook.valueAt(sheetName, address)).toBe(9);
  });

  test('offers to restore what an earlier session wrote', async () => {
    const first = openPane();
    await first.user.click(await button('写入结果'));
    await button('查看结果表');
    first.unmount();
    const { workbook } = openPane(first.workbook);
    await screen.findByText(/工作簿里写有评估结果（2026-11-21/);
    await first.user.click(await button('还原'));
    await screen.findByRole('heading', { level: 1, name: '已还原' });
    expect(workbook.fills.size).toBe(0);
  });
});

describe('a pane in trouble', () => {
  test('says what was looked for where there is no table, and offers sample data', async () => {
    const { user } = openPane(new MemoryWorkbook({ 说明: [['本通知自发布之日起施行。']] }, 'A1'));
    await screen.findByRole('heading', { name: '没有找到学校表' });
    expect(screen.getByRole('main').textContent).toContain('说明');
    await user.click(await button('示例数据'));
    await button('写入结果');
  });

  test('says what went wrong and tries again', async () => {
    const workbook = new MemoryWorkbook({ [sheetName]: countySheet() }, 'A4');
    workbook.nextError = new WorkbookError('cell-edit');
    const { user } = openPane(workbook);
    expect((await screen.findByRole('alert')).textContent).toContain('请先按回车结束编辑');
    await user.click(await button('再试一次'));
    await button('写入结果');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('never shows the text of an error of its own', async () => {
    const workbook = new MemoryWorkbook({ [sheetName]: countySheet() }, 'A4');
    workbook.nextError = new TypeError('城关第一小学');
    openPane(workbook);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('TypeError');
    expect(alert.textContent).not.toContain('城关第一小学');
  });

  test('says that data changed, and evaluates again', async () => {
    const stays = pagePreferenceStore({ follows: false, isWelcomed: true });
    const { user, workbook } = openPane(undefined, undefined, undefined, stays);
    await button('写入结果');
    act(() => workbook.edit(sheetName, 'G4', 5000));
    await screen.findByText(/数据已改动/);
    expect(await button('写入结果')).toHaveProperty('disabled', true);
    await user.click(await button('重新评估'));
    await waitFor(() => expect(screen.queryByText(/数据已改动/)).toBeNull());
  });

  test('does not mind edits beside the table', async () => {
    const { workbook } = openPane();
    await button('写入结果');
    act(() => workbook.edit(sheetName, 'M4', 1));
    expect(screen.queryByText(/数据已改动/)).toBeNull();
  });

  test('can cancel a reading that does not come back', async () => {
    const workbook = new MemoryWorkbook({ [sheetName]: countySheet() }, 'A4');
    let goOn = (): void => undefined;
    workbook.pause = new Promise((resolve) => {
      goOn = resolve;
    });
    const { user } = openPane(workbook);
    await user.click(await button('取消'));
    await act(async () => goOn());
    await user.click(await button('读取选中的表'));
    await button('写入结果');
  });
});

describe('a pane beside the ribbon', () => {
  test('shows what a command could not do by itself', async () => {
    openPane();
    await button('写入结果');
    act(() => announceCommand({ kind: 'command-failed', error: new WorkbookError('cell-edit') }));
    expect((await screen.findByRole('alert')).textContent).toContain('请先按回车结束编辑');
  });

  test('shows the plan and what stands in its way where a click could not write everything', async () => {
    const workbook = new MemoryWorkbook({ [sheetName]: countySheet() }, 'A4');
    workbook.isProtected = true;
    openPane(workbook);
    await button('写入结果');
    const outcome = await evaluateInOneClick(workbook, {
      standard: standards[defaultStandardId],
      memories: [],
      messages: zhCN,
      today: '2026-11-21',
      version: '0.1.0',
    });
    expect(outcome.kind).toBe('question');
    act(() => announceCommand({ kind: 'one-click-done', outcome }));
    await screen.findByRole('heading', { level: 1, name: '预览' });
    expect(screen.getByText(/“办学条件”受保护，不会写入/)).toBeTruthy();
  });

  test('gives its pop-ups no class of its own', async () => {
    openPane();
    await button('写入结果');
    const provider = document.querySelector('[lang]:has(main)');
    const box = provider?.firstElementChild;
    expect(box?.classList.length).toBeGreaterThan(0);
    expect(
      [...(box?.classList ?? [])].filter((name) => provider?.classList.contains(name)),
    ).toEqual([]);
  });

  test('speaks English where Excel does', async () => {
    openPane(undefined, enUS);
    await button('Write results');
    expect(screen.getByRole('heading', { level: 2, name: /Primary/ }).textContent).toContain(
      'Fail',
    );
  });
});
