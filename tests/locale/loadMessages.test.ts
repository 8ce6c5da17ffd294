import { loadMessages } from '../../src/locale/loadMessages';
import { zhCN } from '../../src/locale/zh-CN';

test('Chinese is there at once', () => {
  expect(loadMessages('zh-CN')).toBe(zhCN);
  expect(loadMessages(undefined)).toBe(zhCN);
});

test('English is fetched once and is there at once from then on', async () => {
  const first = loadMessages('en-US');
  expect(first).toBeInstanceOf(Promise);
  const english = await first;
  expect(english.language).toBe('en-US');
  expect(loadMessages('EN')).toBe(english);
});
