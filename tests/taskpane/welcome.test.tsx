/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { announceCommand } from '../../src/app/session/commandNews';
import { browserPreferenceStore } from '../../src/app/memory/browserPreferenceStore';
import { openPane } from './openPane';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const open = () => openPane(undefined, undefined, undefined, browserPreferenceStore());
const welcome = () => screen.queryByRole('heading', { name: '第一次使用' });

beforeEach(() => localStorage.clear());

test('the first time ever says in three lines what this does, and starts with a click', async () => {
  const { user, unmount } = open();
  const start = await button('直接开始');
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  // It must not take the keyboard from the sheet.
  expect(document.activeElement).toBe(document.body);
  await user.click(start);
  await button('写入结果');
  expect(document.activeElement?.tagName).toBe('MAIN');
  unmount();
  open();
  await button('写入结果');
  expect(welcome()).toBeNull();
});

test('can be tried on sample data', async () => {
  const { user, workbook } = open();
  await user.click(await button('用示例数据试试'));
  await button('写入结果');
  expect(workbook.sheetRows.size).toBe(2);
});

test('does not stand before what a ribbon command has to tell', async () => {
  const { user } = open();
  await button('直接开始');
  act(() => announceCommand({ kind: 'restore-done', report: null }));
  await screen.findByRole('heading', { level: 1, name: '还原' });
  await user.click(await button('返回识别结果'));
  await button('写入结果');
  expect(welcome()).toBeNull();
  expect(localStorage.getItem('junheng.preferences')).toBeNull();
});

test('a page without a store welcomes nobody', async () => {
  openPane();
  await button('写入结果');
  expect(welcome()).toBeNull();
});
