/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { countySheet, sheetName } from './countySheet';
import { MemoryWorkbook } from './memoryWorkbook';
import { openPane } from './openPane';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const spoken = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

const open = async () => {
  const rows = { [sheetName]: countySheet(), 别处: [['甲']] };
  const pane = openPane(new MemoryWorkbook(rows, 'A4'));
  await button('写入结果');
  return pane;
};

/** Both figures that keep 城关第二小学 (row 4) and with it 小学 from passing. */
const mend = (workbook: MemoryWorkbook) =>
  act(() => {
    workbook.edit(sheetName, 'G4', 4600);
    workbook.edit(sheetName, 'H4', 7600);
  });

test('says what was edited and what it turned, verdicts first, and once to screen readers', async () => {
  const { user, workbook } = await open();
  mend(workbook);
  const notice = await screen.findByText(/已按改动更新（G4、H4）/);
  const lines = within(notice).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    '小学 ✗ 不通过 → ✓ 通过',
    '城关第二小学（小学）✗ 不通过 → ✓ 通过',
  ]);
  expect(spoken().join('')).toBe('已按改动更新。小学 ✗ 不通过 → ✓ 通过');
  await user.click(await button(/看全部 \d+ 处变化/));
  expect(notice.textContent).toContain('城关第二小学 教学用房 ✗ 低于85% → ✓ 达标');
  expect(notice.textContent).toMatch(/小学 教学用房差异系数 0\.\d{3} → 0\.\d{3}/);
  await user.click(await button('知道了'));
  expect(screen.queryByText(/已按改动更新/)).toBeNull();
  expect(screen.getByRole('heading', { level: 2, name: /小学/ }).textContent).toContain('✓ 通过');
});

test('offers to write again where results were written, and does', async () => {
  const { user, workbook } = await open();
  await user.click(await button('写入结果'));
  await button('查看结果表');
  mend(workbook);
  await screen.findByText('写入工作簿的结果还是改动前的。');
  expect(screen.getByRole('heading', { level: 1, name: '已写入' })).toBeTruthy();
  await user.click(await button('重新写入'));
  await waitFor(() => expect(screen.queryByText(/已按改动更新/)).toBeNull());
  expect(await workbook.receipts()).toHaveLength(1);
  const written = JSON.stringify(workbook.sheetRows.get('均衡评估'));
  expect(written).toContain('全县结论：✓ 通过');
});

test('keeps the preview open with its ticks and says that it was renewed', async () => {
  const { user, workbook } = await open();
  await user.click(await button('预览'));
  await user.click(screen.getByRole('checkbox', { name: '新建工作表“均衡评估”' }));
  mend(workbook);
  await screen.findByText('下面的预览也已更新，请再看一遍。');
  const tick = screen.getByRole('checkbox', { name: '新建工作表“均衡评估”' });
  expect(tick).toHaveProperty('checked', false);
});

test('keeps the last result, marked old, where the edit left no table', async () => {
  const { workbook } = await open();
  act(() => workbook.edit(sheetName, 'C2', null));
  await screen.findByText(/改动后认不出学校表了：工作表“办学条件”.*没有“在校生数”一列/);
  expect(await button('写入结果')).toHaveProperty('disabled', true);
  expect(screen.getByRole('heading', { level: 2, name: /小学/ }).textContent).toContain('旧');
  await button('换到当前选区的表');
  expect(spoken().join('')).toContain('改动后认不出学校表了');
});

test('is switched off on the first screen, and an edit is then only told', async () => {
  const { user, workbook } = await open();
  await user.click(screen.getByRole('checkbox', { name: '跟随改动' }));
  mend(workbook);
  await screen.findByText('数据已改动，下面是改动前的结果。');
  await user.click(await button('重新评估'));
  await waitFor(() => expect(screen.queryByText(/数据已改动/)).toBeNull());
});

test('offers the table that the clerk selected elsewhere, clearly', async () => {
  const { workbook } = await open();
  act(() => workbook.select('别处', 'A1'));
  await button('换到当前选区的表');
  act(() => workbook.select(sheetName, 'B3'));
  await button('换一张表');
});
