/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { countySheet, sheetName } from './countySheet';
import { MemoryWorkbook } from './memoryWorkbook';
import { openPane } from './openPane';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const bar = () => screen.queryByRole('progressbar');
const pass = (milliseconds: number) => act(async () => jest.advanceTimersByTimeAsync(milliseconds));

/** A pane over a workbook that answers only when it is told to. */
function openSlow() {
  const workbook = new MemoryWorkbook({ [sheetName]: countySheet() }, 'A4');
  let goOn = (): void => undefined;
  const hold = () => {
    workbook.pause = new Promise((resolve) => {
      goOn = resolve;
    });
  };
  hold();
  openPane(workbook);
  return { workbook, hold, goOn: () => act(async () => goOn()) };
}

test('reading shows a bar after half a second and may be cancelled after two', async () => {
  const { goOn } = openSlow();
  await pass(499);
  expect(bar()).toBeNull();
  await pass(1);
  expect(bar()?.getAttribute('aria-label')).toBe('正在读取表格…');
  expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
  await pass(1500);
  fireEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(bar()).toBeNull();
  expect(screen.getByRole('button', { name: '读取选中的表' })).toHaveProperty('disabled', false);
  await goOn();
  await pass(100);
  expect(screen.queryByRole('button', { name: '写入结果' })).toBeNull();
});

test('writing says that it cannot be stopped half way, and offers no cancel', async () => {
  const { goOn, hold } = openSlow();
  await goOn();
  await pass(100);
  hold();
  fireEvent.click(screen.getByRole('button', { name: '写入结果' }));
  await pass(600);
  expect(bar()?.getAttribute('aria-label')).toBe('正在写入…');
  await pass(1500);
  expect(screen.getByText(/不能中途停下，请稍等/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
  await goOn();
  await pass(100);
  expect(bar()).toBeNull();
  expect(screen.getByRole('heading', { level: 1, name: '已写入' })).toBeTruthy();
});

test('a second click while the first runs does nothing more', async () => {
  const { goOn, hold, workbook } = openSlow();
  await goOn();
  await pass(100);
  hold();
  const write = screen.getByRole('button', { name: '写入结果' });
  fireEvent.click(write);
  fireEvent.click(write);
  await goOn();
  await pass(100);
  expect(await workbook.receipts()).toHaveLength(1);
});

test('a step that is over at once is told by what came of it alone', async () => {
  const { goOn } = openSlow();
  await pass(200);
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent?.trim())).toEqual([
    '',
    '',
  ]);
  await goOn();
  await pass(100);
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('已评估：不通过');
});
