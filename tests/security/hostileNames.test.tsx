/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { hostileCounty, hostileSheet } from './hostileCounty';
import { hostileTexts } from './hostileTexts';
import { MemoryWorkbook } from '../taskpane/memoryWorkbook';
import { openPane } from '../taskpane/openPane';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const openCounty = () => openPane(new MemoryWorkbook({ [hostileSheet]: hostileCounty() }, 'A4'));
/** What a browser would fetch, run or follow. */
const live = () =>
  [
    ...document.body.querySelectorAll(
      'img,script,iframe,object,embed,a,b,h1 svg,[onload],[onerror]',
    ),
  ].map((element) => element.outerHTML);

test('every school with a hostile name counts as a school of its own', async () => {
  openCounty();
  await button('写入结果');
  const count = Object.keys(hostileTexts).length;
  expect(screen.getByText(`${count} 个学段部`)).toBeTruthy();
});

test('hostile names of schools stand in the list as the text that they are', async () => {
  const { user } = openCounty();
  await user.click(await button(/校达标/));
  await user.click(await button('全部'));
  const main = within(screen.getByRole('main'));
  const shown = main.getAllByRole('listitem').map((item) => item.textContent ?? '');
  for (const name of Object.values(hostileTexts)) {
    expect({ name, isShown: shown.some((text) => text.includes(name)) }).toEqual({
      name,
      isShown: true,
    });
  }
  expect(live()).toEqual([]);
});

test('hostile headers, cells and sheet names stand as the text that they are', async () => {
  const { user } = openCounty();
  await button('写入结果');
  expect(document.body.textContent).toContain(hostileSheet);
  for (const [name, text] of [
    [/疑点/, '<svg onload=alert(3)>'],
    ['核对列', '<imgsrc=xonerror=alert(2)>'],
  ] as const) {
    await user.click(await button(name));
    expect((await screen.findByRole('main')).textContent).toContain(text);
    expect(live()).toEqual([]);
    await user.click(await button('返回'));
  }
});

test('hostile names leave no trace in the prototypes of the page', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  const { user } = openCounty();
  await user.click(await button('写入结果'));
  await screen.findByRole('heading', { level: 1, name: /已写入|完成/ });
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

test('nothing is said in the console about the cells of a workbook, also where they cannot be read', async () => {
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const spies = methods.map((method) => jest.spyOn(console, method).mockImplementation());
  const { user } = openCounty();
  await user.click(await button('写入结果'));
  await screen.findByRole('heading', { level: 1, name: /已写入|完成/ });
  const said = spies.flatMap((spy) => spy.mock.calls).map((words) => words.join(' '));
  const texts = [...Object.values(hostileTexts), hostileSheet];
  expect(said.filter((line) => texts.some((text) => line.includes(text)))).toEqual([]);
});
