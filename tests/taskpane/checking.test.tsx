/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { pageMemoryStore } from '../../src/app/memory/pageMemoryStore';
import type { CellValue } from '../../src/workbook/CellValue';
import { countySheet, sheetName } from './countySheet';
import { MemoryWorkbook } from './memoryWorkbook';
import { openPane } from './openPane';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const select = (name: string) => screen.findByRole<HTMLSelectElement>('combobox', { name });

/** The county's table with a column whose header nobody can know. */
function strangeSheet(): CellValue[][] {
  return countySheet().map((row, index) =>
    index === 1 ? row.map((cell) => (cell === '教学仪器设备值（元）' ? '丙栏' : cell)) : row,
  );
}

const strange = () => new MemoryWorkbook({ [sheetName]: strangeSheet() }, 'A4');

async function openStrangeColumn({ user }: ReturnType<typeof openPane>): Promise<HTMLElement> {
  await user.click(await button('核对列'));
  const item = await button(/^I ?丙栏/);
  await user.click(item);
  return item;
}

describe('核对列', () => {
  test('opens one column at a time and selects it in the sheet', async () => {
    const pane = openPane(strange());
    const item = await openStrangeColumn(pane);
    expect(item.getAttribute('aria-expanded')).toBe('true');
    expect(pane.workbook.visited).toEqual([`${sheetName}!I2:I9`]);
    const other = await button(/^C ?在校生数/);
    await pane.user.click(other);
    expect(item.getAttribute('aria-expanded')).toBe('false');
    expect(other.getAttribute('aria-expanded')).toBe('true');
  });

  test('asks for the unit of money before anything is taken, and never guesses it', async () => {
    const pane = openPane(strange());
    const item = await openStrangeColumn(pane);
    await pane.user.selectOptions(await select('识别为'), '教学仪器设备值');
    expect(item.textContent).toContain('未识别');
    await pane.user.selectOptions(await select('单位'), '元');
    expect(item.textContent).toContain('教学仪器设备值');
    expect(item.textContent).toContain('您指定');
    await pane.user.click(await button('返回'));
    expect(screen.getByText('7 项指标齐全')).toBeTruthy();
  });

  test('keeps place and focus when a column is corrected, and says what changed', async () => {
    const pane = openPane(strange());
    await openStrangeColumn(pane);
    const letters = () =>
      screen
        .getAllByRole('button')
        .filter((one) => one.hasAttribute('aria-expanded'))
        .map(({ textContent }) => textContent?.slice(0, 1));
    const before = letters();
    const list = await select('识别为');
    list.focus();
    await pane.user.selectOptions(list, '图书册数');
    expect(document.activeElement).toBe(await select('识别为'));
    expect(letters()).toEqual(before);
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said.join()).toContain('I 列：图书册数');
  });

  test('goes back to what the header says, with the focus on the same button', async () => {
    const pane = openPane(strange());
    const item = await openStrangeColumn(pane);
    await pane.user.selectOptions(await select('识别为'), '图书册数');
    await pane.user.click(await button('恢复自动'));
    expect(item.textContent).toContain('未识别');
    expect(document.activeElement?.textContent).toBe('确认不用这一列');
  });

  test('says why a correction that leaves no table is not taken, and stays', async () => {
    const pane = openPane();
    await pane.user.click(await button('核对列'));
    await pane.user.click(await button(/^C ?在校生数/));
    await pane.user.selectOptions(await select('识别为'), '不使用');
    expect((await screen.findByRole('alert')).textContent).toMatch(/学生数/);
    expect((await select('识别为')).value).toBe('field:pupils');
  });

  test('gives every school of the table the stage that the clerk says', async () => {
    const rows = countySheet()
      .slice(0, 4)
      .map((row) => row.filter((_, column) => column !== 1));
    const pane = openPane(new MemoryWorkbook({ 表: rows }, 'A3'));
    await pane.user.click(await button('核对列'));
    await pane.user.click(await button(/^整张表/));
    await pane.user.click(await button('初中'));
    await pane.user.click(await button('返回'));
    expect(screen.getByRole('heading', { level: 2, name: /初中/ })).toBeTruthy();
  });

  test('is remembered: the same header is read like this in the next session', async () => {
    const store = pageMemoryStore();
    const first = openPane(strange(), undefined, store);
    await openStrangeColumn(first);
    await first.user.selectOptions(await select('识别为'), '教学仪器设备值');
    await first.user.selectOptions(await select('单位'), '元');
    await first.user.click(screen.getByRole('checkbox', { name: '记住这个模板' }));
    first.unmount();
    const { user } = openPane(strange(), undefined, store);
    await screen.findByText('7 项指标齐全');
    await user.click(await button('写入结果'));
    await button('查看结果表');
  });
});

describe('已记住的模板', () => {
  test('go to a colleague as text and are forgotten with a second click', async () => {
    const mine = pageMemoryStore();
    const first = openPane(strange(), undefined, mine);
    await openStrangeColumn(first);
    await first.user.selectOptions(await select('识别为'), '图书册数');
    await first.user.click(screen.getByRole('checkbox', { name: '记住这个模板' }));
    await first.user.click(await button('已记模板'));
    await first.user.click(await button('复制'));
    const text = await navigator.clipboard.readText();
    await first.user.click(await button('忘记'));
    expect(mine.load()).toHaveLength(1);
    await first.user.click(await button('确定忘记？'));
    expect(mine.load()).toHaveLength(0);
    const paste = screen.getByRole('textbox');
    await first.user.click(paste);
    await first.user.paste('不是模板');
    await first.user.click(await button('导入粘贴的文字'));
    await screen.findByText(/没有导入/);
    await first.user.clear(paste);
    await first.user.click(paste);
    await first.user.paste(text);
    await first.user.click(await button('导入粘贴的文字'));
    await screen.findByText('已导入 1 个模板。');
    expect(mine.load()).toHaveLength(1);
  });
});

describe('体检', () => {
  const twice = (): CellValue[][] =>
    countySheet().map((row, index) => (index === 4 ? ['城关第一小学', ...row.slice(1)] : row));

  test('sets a finding aside only with a reason, keeps it in a group of its own, and brings it back', async () => {
    const { user } = openPane(new MemoryWorkbook({ [sheetName]: twice() }, 'A4'));
    await button('写入结果');
    await user.click(await button('数据体检'));
    const question = screen.getByRole('heading', { name: /请先看/ }).closest('section');
    if (!question) throw new Error('no section');
    await user.click(within(question).getByRole('button', { name: '忽略…' }));
    await user.click(await button('确定忽略'));
    await screen.findByText('请写明原因，至少 2 个字。');
    await user.type(screen.getByRole('textbox'), '两个校区{Enter}');
    expect(screen.queryByRole('heading', { name: /请先看/ })).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    await screen.findByText('原因：两个校区');
    await user.click(await button('取消忽略'));
    await screen.findByRole('heading', { name: /请先看/ });
  });

  test('offers no way to set an error aside, and says why', async () => {
    const rows = countySheet();
    rows[3]?.splice(6, 1, '3600多');
    const { user } = openPane(new MemoryWorkbook({ [sheetName]: rows }, 'A4'));
    await button('写入结果');
    await user.click(await button('数据体检'));
    const errors = screen.getByRole('heading', { name: /影响结果/ }).closest('section');
    if (!errors) throw new Error('no section');
    expect(within(errors).queryByRole('button', { name: '忽略…' })).toBeNull();
    expect(errors.textContent).toContain('不能忽略');
  });
});

describe('a table that lacks a column', () => {
  test('can be told which column it is, and is evaluated then', async () => {
    const rows = countySheet();
    rows[1]?.splice(2, 1, '甲栏');
    const { user } = openPane(new MemoryWorkbook({ [sheetName]: rows }, 'A4'));
    await screen.findByRole('heading', { name: '没有找到学校表' });
    await user.click(await button('核对列'));
    await user.click(await button(/^C ?甲栏/));
    await user.selectOptions(await select('识别为'), '在校生数');
    await user.click(await button('返回'));
    await button('写入结果');
  });
});
