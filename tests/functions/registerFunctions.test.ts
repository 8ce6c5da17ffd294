import { registerFunctions } from '../../src/functions/registerFunctions';

type Work = (...passed: unknown[]) => unknown;

class ShownError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

function registered(displayLanguage: string): Map<string, Work> {
  const works = new Map<string, Work>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, work: Work) => works.set(id, work),
      Error: ShownError,
      ErrorCode: { invalidValue: '#VALUE!' },
    },
  });
  registerFunctions(() => displayLanguage);
  return works;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
});

test('every function is tied to its id and answers Excel, at once from the second call on', async () => {
  const works = registered('zh-CN');
  expect([...works.keys()]).toContain('EVALUATE');
  const mean = () => works.get('MEAN')?.([[10]], [[4]], { address: 'A!B1' });
  expect(await mean()).toBe(2.5);
  expect(mean()).toBe(2.5);
});

test('a function without a result throws the error value with a Chinese message', () => {
  const works = registered('zh-CN');
  expect(() => works.get('CV')?.([['']], [[1]])).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('第1个是空的') }),
  );
});

test('the message is English where Excel is, at once when English was fetched before', async () => {
  const works = registered('en-GB');
  const english = /number 1 is the text "x"/;
  await expect(works.get('CV')?.([['x']], [[1]])).rejects.toThrow(english);
  expect(() => works.get('CV')?.([['x']], [[1]])).toThrow(english);
});

test('nothing happens in an Excel without worksheet functions', () => {
  expect(() => {
    registerFunctions(() => 'zh-CN');
  }).not.toThrow();
});
