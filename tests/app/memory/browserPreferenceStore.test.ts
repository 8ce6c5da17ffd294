/** @jest-environment jsdom */
import { browserPreferenceStore } from '../../../src/app/memory/browserPreferenceStore';

const key = 'junheng.preferences';
beforeEach(() => localStorage.clear());

test('at first the pane follows, and nobody was welcomed', () => {
  expect(browserPreferenceStore().load()).toEqual({ follows: true, isWelcomed: false });
});

test('two switches are kept, and nothing else that is handed in', () => {
  const given = { follows: false, isWelcomed: true, school: '城关第二小学' };
  browserPreferenceStore().save(given);
  expect(browserPreferenceStore().load()).toEqual({ follows: false, isWelcomed: true });
  expect(localStorage.getItem(key)).toBe('{"follows":false,"isWelcomed":true}');
});

test.each(['no json', 'null', '7', '{"follows":"no","isWelcomed":1}'])(
  'what is none of ours counts as not said: %s',
  (text) => {
    localStorage.setItem(key, text);
    expect(browserPreferenceStore().load()).toEqual({ follows: true, isWelcomed: false });
  },
);

test('without a storage preferences live as long as the page', () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const store = browserPreferenceStore();
  store.save({ follows: false, isWelcomed: true });
  expect(store.load()).toEqual({ follows: false, isWelcomed: true });
});
