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

describe('content that cannot be read', () => {
  const aside = (): unknown[] =>
    Object.keys(localStorage)
      .filter((name) => name !== key)
      .map((name) => localStorage.getItem(name));

  test('is no template, and is put aside before something is saved in its place', () => {
    const later = '{"junheng-templates":2,"templates":[]}';
    localStorage.setItem(key, later);
    const store = browserMemoryStore();
    expect(store.load()).toEqual([]);
    store.save([memory]);
    expect(browserMemoryStore().load()).toEqual([memory]);
    expect(aside()).toEqual([later]);
  });

  test('does not take the place of what was put aside before', () => {
    for (const text of ['{"a":1}', '{"b":1}', '{"a":1}']) {
      localStorage.setItem(key, text);
      browserMemoryStore().save([memory]);
    }
    expect(aside().sort()).toEqual(['{"a":1}', '{"b":1}']);
  });

  test('stays where it is when there is no room to put it aside', () => {
    localStorage.setItem(key, '{"a":1}');
    jest.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const store = browserMemoryStore();
    store.save([memory]);
    expect(store.load()).toEqual([memory]);
    expect(localStorage.getItem(key)).toBe('{"a":1}');
  });
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

describe('what was said about single findings speaks of schools', () => {
  const everyOne = { code: 'no-thousands', subject: null, reason: '本县都这样填' };
  const single = { code: 'same-name', subject: '0123456789abcdef', reason: '城关第二小学已核实' };
  const said: TableMemory = { ...memory, mutes: [everyOne, single] };

  test('it never reaches the storage, the template does', () => {
    browserMemoryStore().save([said]);
    const text = JSON.stringify({ ...localStorage });
    expect(text).toContain('本县都这样填');
    expect(text).not.toContain('城关第二小学');
    expect(text).not.toContain('0123456789abcdef');
    expect(browserMemoryStore().load()).toEqual([{ ...memory, mutes: [everyOne] }]);
  });

  test('it holds as long as the page lives, once', () => {
    const store = browserMemoryStore();
    store.save([said]);
    store.save(store.load());
    expect(store.load()).toEqual([said]);
  });
});
