/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { CellValue } from '../../src/workbook/CellValue';
import { countySheet, sheetName } from './countySheet';
import { MemoryWorkbook } from './memoryWorkbook';
import { openPane } from './openPane';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const main = () => screen.getByRole('main').textContent ?? '';

/** Row of a figure in 县级数据, from 1. */
function rowOf(workbook: MemoryWorkbook, code: string): number {
  const rows = workbook.sheetRows.get('县级数据') ?? [];
  const row = rows.findIndex((cells) => cells[0] === code);
  if (row < 0) throw new Error(code);
  return row + 1;
}

function fill(workbook: MemoryWorkbook, values: Readonly<Record<string, CellValue>>): void {
  act(() => {
    for (const [code, value] of Object.entries(values)) {
      const row = rowOf(workbook, code);
      workbook.edit('县级数据', `D${row}`, value);
      workbook.edit('县级数据', `E${row}`, '文件和台账');
    }
  });
}

async function openCounty(workbook?: MemoryWorkbook) {
  const opened = openPane(workbook);
  await button('写入结果');
  await opened.user.click(await button('总体研判'));
  return opened;
}

async function openFilled() {
  const opened = await openCounty();
  const { user, workbook } = opened;
  await user.click(await button('插入县级数据表'));
  await screen.findByText(/^已插入：/);
  fill(workbook, { '保11.1': 240, '保11.2': 24, '保11.3': 2, '否1.1': '有', '保1.1': '是' });
  await screen.findByText('工作簿改过，下面是改动前的结果。');
  await user.click(await button('重新研判'));
  await screen.findByRole('heading', { name: /暂不具备申报条件/ });
  return opened;
}

describe('总体研判', () => {
  test('a workbook without county sheets: says what is missing and adds them, leaving the others', async () => {
    const { user, workbook } = await openCounty();
    await screen.findByText(/这个工作簿里还没有/);
    expect(main()).toContain('资源配置');
    const before = JSON.stringify(workbook.sheetRows.get(sheetName));
    await user.click(await button('插入县级数据表'));
    await screen.findByText(/^已插入：县级数据、班级名单/);
    expect([...workbook.sheetRows.keys()]).toEqual(
      expect.arrayContaining([sheetName, '县级数据', '班级名单', '专用教室', '学校情况']),
    );
    expect(JSON.stringify(workbook.sheetRows.get(sheetName))).toBe(before);
    await user.click(await button('查看'));
    expect(workbook.visited.at(-1)).toBe('县级数据!A1');
  });

  test('what is not filled in is open and never met; only the size of schools is known by their tables', async () => {
    const { user } = await openCounty();
    await user.click(await button('插入县级数据表'));
    await screen.findByText(/^已插入：/);
    const government = screen.getByRole('button', { name: /^政府保障程度/ });
    expect(government.textContent).toContain('？ 待填报');
    await user.click(government);
    const items = await screen.findAllByRole('listitem');
    expect(items).toHaveLength(15);
    const met = items.filter(({ textContent }) => textContent?.includes('✓'));
    expect(met.map(({ textContent }) => textContent)).toEqual(['✓ 达标 保4 学校规模']);
  });

  test('the verdict, the parts with their counts, and what stands in the way, vetoes first', async () => {
    await openFilled();
    expect(screen.getByRole('button', { name: /^一票否决/ }).textContent).toContain('✗ 未达标');
    const [first] = within(screen.getByRole('main')).getAllByRole('listitem').filter(hasObstacle);
    expect(first?.textContent).toContain('以考试方式招生');
  });

  test('a click on an obstacle leads to its cell, 看算式 to its arithmetic with the figures put in', async () => {
    const { user, workbook } = await openFilled();
    const cell = `县级数据!D${rowOf(workbook, '保11.2')}`;
    const item = screen
      .getAllByRole('listitem')
      .filter(hasObstacle)
      .find((one) => one.textContent?.includes('交流轮岗'));
    const [go, explain] = within(item ?? document.body).getAllByRole('button');
    await user.click(go ?? document.body);
    await waitFor(() => expect(workbook.visited.at(-1)).toMatch(/^县级数据!D/));
    await user.click(explain ?? document.body);
    await screen.findByRole('heading', { name: /^保11/ });
    expect(main()).toContain('24 ÷ 240');
    expect(main()).toContain('依据：');
    await user.click((await screen.findAllByRole('button', { name: cell }))[0] ?? document.body);
    expect(workbook.visited.at(-1)).toBe(cell);
    await user.click(await button('返回'));
    await screen.findByRole('heading', { name: /暂不具备申报条件/ });
  });

  test('a part opens its items, and 返回 comes back the same way', async () => {
    const { user } = await openFilled();
    await user.click(screen.getByRole('button', { name: /^政府保障程度/ }));
    await screen.findByRole('heading', { name: '政府保障程度' });
    await user.click(await button(/保1 学校规划布局/));
    await screen.findByRole('heading', { name: /^保1 / });
    expect(main()).toContain('✓ 达标');
    await user.click(await button('返回'));
    await user.click(await button('返回'));
    await screen.findByRole('heading', { name: '总体研判' });
  });

  test('writes the overview as a sheet, and says where', async () => {
    const { user, workbook } = await openFilled();
    await user.click(await button('写出总体研判'));
    await screen.findByText('已写出工作表“总体研判”。');
    expect(workbook.sheetRows.has('总体研判')).toBe(true);
    await user.click(await button('查看'));
    expect(workbook.visited.at(-1)).toBe('总体研判!A1');
  });

  test('tells why nothing was found out, and can be asked again', async () => {
    const workbook = new MemoryWorkbook({ [sheetName]: countySheet() }, 'A4');
    const { user } = openPane(workbook);
    await button('写入结果');
    workbook.nextError = new Error('gone');
    await user.click(await button('总体研判'));
    await screen.findByRole('alert');
    expect(main()).toContain('还没有研判。');
    await user.click(await button('重新研判'));
    await screen.findByText(/这个工作簿里还没有/);
  });

  test('a cancelled look through the workbook is not begun again by itself', async () => {
    const workbook = new MemoryWorkbook({ [sheetName]: countySheet() }, 'A4');
    const { user } = openPane(workbook);
    await button('写入结果');
    let goOn = (): void => undefined;
    workbook.pause = new Promise((resolve) => {
      goOn = resolve;
    });
    await user.click(await button('总体研判'));
    await user.click(await button('取消'));
    await screen.findByText('还没有研判。');
    const again = await button('重新研判');
    expect(again).toHaveProperty('disabled', false);
    act(() => goOn());
    await user.click(again);
    await screen.findByText(/这个工作簿里还没有/);
  });

  test('what is edited while the workbook is looked through is not lost', async () => {
    const { user, workbook } = await openFilled();
    let goOn = (): void => undefined;
    workbook.pause = new Promise((resolve) => {
      goOn = resolve;
    });
    await user.click(await button('重新研判'));
    act(() => workbook.edit('县级数据', 'A1', '改了'));
    act(() => goOn());
    await waitFor(async () => expect(await button('重新研判')).toHaveProperty('disabled', false));
    await screen.findByText('工作簿改过，下面是改动前的结果。');
    expect(await button('写出总体研判')).toHaveProperty('disabled', true);
  });

  test('old results are not written', async () => {
    const { workbook } = await openFilled();
    act(() => workbook.edit('县级数据', 'A1', '改了'));
    await screen.findByText('工作簿改过，下面是改动前的结果。');
    expect(await button('写出总体研判')).toHaveProperty('disabled', true);
  });
});

/** Whether a list item is something that stands in the way: it has its arithmetic beside it, or none. */
function hasObstacle({ textContent }: HTMLElement): boolean {
  return /看算式$/.test(textContent ?? '');
}

/** A standard of the clerk's own in use, on the first screen. */
async function openOwn() {
  const opened = await openCounty();
  const { user, workbook } = opened;
  await user.click(await button('标准和口径'));
  await user.click(await button('导出评估标准表'));
  await screen.findByText(/^已导出工作表“评估标准”/);
  const rows = workbook.sheetRows.get('评估标准') ?? [];
  const rowOfCode = (code: string) => rows.findIndex((cells) => cells[1] === code) + 1;
  act(() => {
    workbook.edit('评估标准', `G${rowOfCode('标1')}`, '云溪市标准');
    workbook.edit('评估标准', `E${rowOfCode('指1')}`, 3);
  });
  await user.click(await button('采用这张表'));
  await screen.findByRole('option', { name: '云溪市标准' });
  return { ...opened, rowOfCode };
}

describe('评估标准', () => {
  test('is exported, edited, used instead, named, and compared with the national one', async () => {
    const { user, workbook } = await openCounty();
    await user.click(await button('标准和口径'));
    await user.click(await button('导出评估标准表'));
    await screen.findByText(/^已导出工作表“评估标准”/);
    const rows = workbook.sheetRows.get('评估标准') ?? [];
    const rowOfCode = (code: string) => rows.findIndex((cells) => cells[1] === code) + 1;
    act(() => {
      workbook.edit('评估标准', `G${rowOfCode('标1')}`, '云溪市标准');
      workbook.edit('评估标准', `E${rowOfCode('指1')}`, 3);
    });
    await user.click(await button('采用这张表'));
    const select = await screen.findByRole('combobox', { name: '评估标准' });
    expect(select).toHaveProperty('value', 'own');
    await screen.findByRole('option', { name: '云溪市标准' });
    await user.click(await button('总体研判'));
    await screen.findByText(/^按云溪市标准/);
    await user.click(await button('标准和口径'));
    await screen.findByText('与优质均衡（2017）比，1 处不同');
    await user.click(await button('返回'));
    await user.click(await button('返回'));
    act(() => workbook.edit('评估标准', `E${rowOfCode('指1')}`, '很多'));
    await screen.findByText(/评估标准表改过/);
    await user.click(await button('重新读取标准'));
    await screen.findByText('“评估标准”表有 1 处要改，没有采用：');
  });

  test('a sheet that cannot be taken is refused with its cells, and nothing changes', async () => {
    const sheets = { [sheetName]: countySheet(), 评估标准: [['什么也没有']] };
    const { user, workbook } = openPane(new MemoryWorkbook(sheets, 'A4'));
    await button('写入结果');
    const select = screen.getByRole('combobox', { name: '评估标准' });
    await user.selectOptions(select, '“评估标准”表');
    await screen.findByText(/处要改，没有采用/);
    const problem = (await screen.findAllByRole('button', { name: /^A1/ }))[0];
    await user.click(problem ?? document.body);
    expect(workbook.visited.at(-1)).toBe('评估标准!A1');
    await user.click(await button('返回'));
    expect(await screen.findByRole('combobox', { name: '评估标准' })).toHaveProperty(
      'value',
      'quality-balance-2017',
    );
  });

  test('edited or gone after it was taken, is told in 总体研判 and falls back by choice only', async () => {
    const { user, workbook, rowOfCode } = await openOwn();
    await user.click(await button('总体研判'));
    await user.click(await button('插入县级数据表'));
    await screen.findByText(/^已插入：/);
    act(() => workbook.edit('评估标准', `E${rowOfCode('指1')}`, 2));
    await screen.findByText(/评估标准表改过/);
    await user.click(await button('重新研判'));
    await waitFor(() => expect(screen.queryByText(/^工作簿改过/)).toBeNull());
    expect(await button('写出总体研判')).toHaveProperty('disabled', true);
    await user.click(await button('重新读取标准'));
    await screen.findByRole('heading', { name: '总体研判' });
    await waitFor(async () =>
      expect(await button('写出总体研判')).toHaveProperty('disabled', false),
    );
    act(() => {
      workbook.edit('评估标准', `E${rowOfCode('指1')}`, 3);
      workbook.sheetRows.set('本省', workbook.sheetRows.get('评估标准') ?? []);
      workbook.sheetRows.delete('评估标准');
    });
    await user.click(await button('重新读取标准'));
    await screen.findByText(/没有“评估标准”表了.*现在仍按云溪市标准/);
    await button('改用“优质均衡（2017）”');
    await user.click(await button('改用“本省”'));
    expect(await screen.findByRole('combobox', { name: '评估标准' })).toHaveProperty(
      'value',
      'own',
    );
  });

  test('a doubtful point that is decided otherwise judges the county anew', async () => {
    const { user } = await openFilled();
    await user.click(await button('标准和口径'));
    await user.selectOptions(
      screen.getByRole('combobox', { name: /音乐、美术教室/ }),
      '有一种即可',
    );
    await user.click(await button('返回'));
    await screen.findByRole('heading', { name: /暂不具备申报条件/ });
    await user.click(await button('标准和口径'));
    expect(screen.getByRole('combobox', { name: /音乐、美术教室/ })).toHaveProperty(
      'value',
      'either',
    );
  });
});
