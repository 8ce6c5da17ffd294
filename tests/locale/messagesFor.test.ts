import { messagesFor } from '../../src/locale/messagesFor';

test.each([
  ['en-US', 'en-US'],
  ['EN', 'en-US'],
  ['en_GB.UTF-8', 'en-US'],
  ['zh-CN', 'zh-CN'],
  ['enm', 'zh-CN'],
  ['', 'zh-CN'],
  [undefined, 'zh-CN'],
])('%p is spoken to in %s', (language, expected) => {
  expect(messagesFor(language).language).toBe(expected);
});
