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
    Office: { context: { displayLanguage } },
    CustomFunctions: {
      associate: (id: string, work: Work) => works.set(id, work),
      Error: ShownError,
      ErrorCode: { invalidValue: '#VALUE!' },
    },
  });
  registerFunctions();
  return works;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
});

test('every function is tied to its id and answers Excel', () => {
  const works = registered('zh-CN');
  expect([...works.keys()]).toContain('EVALUATE');
  expect(works.get('MEAN')?.([[10]], [[4]], { address: 'A!B1' })).toBe(2.5);
});

test('a function without a result throws the error value with a Chinese message', () => {
  const works = registered('zh-CN');
  expect(() => works.get('CV')?.([['']], [[1]])).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('第1个是空的') }),
  );
});

test('the message is English where Excel is', () => {
  const works = registered('en-GB');
  expect(() => works.get('CV')?.([['x']], [[1]])).toThrow(/number 1 is the text "x"/);
});

test('nothing happens in an Excel without worksheet functions', () => {
  expect(() => {
    registerFunctions();
  }).not.toThrow();
});
