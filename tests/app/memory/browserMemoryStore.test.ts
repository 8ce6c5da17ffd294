/** @jest-environment jsdom */
import { browserMemoryStore } from '../../../src/app/memory/browserMemoryStore';
import { memoryText } from '../../../src/app/memory/memoryText';
import type { TableMemory } from '../../../src/app/memory/TableMemory';

const key = 'junheng.templates';
const memory: TableMemory = {
  version: 1,
  name: '表',
  mapping: { headerMarks: ['学校名称|在校生数'], columns: [], stage: 'primary' },
  mutes: [],
};

beforeEach(() => localStorage.clear());

test('what was saved is there for the next pane', () => {
  browserMemoryStore().save([memory]);
  expect(browserMemoryStore().load()).toEqual([memory]);
  expect(localStorage.getItem(key)).toBe(memoryText([memory]));
});

test('a store that never saved is empty', () => {
  expect(browserMemoryStore().load()).toEqual([]);
});

test('foreign content is no template, and what is saved takes its place', () => {
  localStorage.setItem(key, '{"a":1}');
  const store = browserMemoryStore();
  expect(store.load()).toEqual([]);
  store.save([memory]);
  expect(browserMemoryStore().load()).toEqual([memory]);
});

test('what another window saved meanwhile is seen', () => {
  const [here, there] = [browserMemoryStore(), browserMemoryStore()];
  here.save([]);
  there.save([memory]);
  expect(here.load()).toEqual([memory]);
});

test.each(['getItem', 'setItem'] as const)(
  'without %s templates live as long as the page',
  (method) => {
    jest.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const store = browserMemoryStore();
    expect(() => store.save([memory])).not.toThrow();
    expect(store.load()).toEqual([memory]);
  },
);
