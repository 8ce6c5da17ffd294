import { pageMemoryStore } from '../../src/app/memory/pageMemoryStore';
import type { CommandNews } from '../../src/app/session/commandNews';
import { onCommand } from '../../src/app/session/commandNews';
import { registerCommands } from '../../src/commands/registerCommands';
import { zhCN } from '../../src/locale/zh-CN';
import { errorText } from '../../src/writing/text/errorText';
import { clickRibbon } from '../excel-host/transports/bridge/clickRibbon';
import { openCounty } from './county';

// The ribbon with the pane closed: `clickRibbon` comes only when Excel was told that the command ended.

const heard: CommandNews[] = [];
const noError = 'x' as unknown as Error;
let stop = (): void => undefined;

beforeEach(() => {
  heard.length = 0;
  stop = onCommand((news) => heard.push(news));
});

afterEach(() => {
  stop();
  jest.restoreAllMocks();
});

function openWithRibbon() {
  const fixture = openCounty();
  registerCommands(pageMemoryStore());
  fixture.host.pane.set('Hidden');
  return fixture;
}

/** What the pane is told of a failure, in Chinese. */
function failure(): string {
  const [news] = heard;
  if (news?.kind !== 'command-failed') throw new Error(news?.kind);
  return errorText(news.error, zhCN);
}

/** The pane is shown after the command ended. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}

test('one click writes, shows the result sheet and leaves the pane closed; restoring too', async () => {
  const fixture = openWithRibbon();
  const before = await fixture.snapshot();
  await clickRibbon('evaluateInOneClick');
  expect(fixture.host.workbook.active.settings.name).toBe('均衡评估');
  await clickRibbon('restore');
  await settled();
  expect(await fixture.snapshot()).toEqual(before);
  expect(fixture.host.pane.state).toBe('Hidden');
  expect(heard.map(({ kind }) => kind)).toEqual(['one-click-done', 'restore-done']);
});

test('a question, nothing to restore, or a refusal opens the pane after the command ended', async () => {
  const fixture = openWithRibbon();
  await clickRibbon('restore');
  await settled();
  expect(fixture.host.pane.state).toBe('Visible');
  fixture.host.pane.set('Hidden');
  fixture.host.clerk.protect('小学');
  await clickRibbon('evaluateInOneClick');
  await settled();
  expect(fixture.host.pane.state).toBe('Visible');
  fixture.host.pane.set('Hidden');
  fixture.host.selectShape('小学');
  await clickRibbon('evaluateInOneClick');
  await settled();
  expect(fixture.host.pane.state).toBe('Visible');
  expect(heard.map(({ kind }) => kind)).toEqual([
    'restore-done',
    'one-click-done',
    'command-failed',
  ]);
});

test('two clicks at once both end; the second is told to wait', async () => {
  const fixture = openWithRibbon();
  await Promise.all([clickRibbon('evaluateInOneClick'), clickRibbon('evaluateInOneClick')]);
  expect(heard.map(({ kind }) => kind).sort()).toEqual(['command-failed', 'one-click-done']);
  expect(failure()).toMatch(/^上一次操作还在进行/);
  expect(await fixture.workbook.receipts()).toHaveLength(1);
});

test.each(['evaluateInOneClick', 'restore', 'insertSample'])(
  '%s ends also where Excel breaks off',
  async (name) => {
    const fixture = openWithRibbon();
    await clickRibbon('evaluateInOneClick');
    heard.length = 0;
    fixture.host.isConnected = false;
    await clickRibbon(name);
    expect(heard.map(({ kind }) => kind)).toEqual(['command-failed']);
    expect(failure()).toMatch(/没有写入任何内容。请保存工作簿后再试一次。$/);
  },
);

describe('where a part of the program does not come', () => {
  /** Ties the commands anew, with a part that fails. */
  async function clickWithout(part: string, factory: () => unknown): Promise<string[]> {
    const told: string[] = [];
    await jest.isolateModulesAsync(async () => {
      jest.doMock(part, factory);
      const { registerCommands: register } = await import('../../src/commands/registerCommands');
      const { onCommand: listen } = await import('../../src/app/session/commandNews');
      const stopListening = listen((news) => {
        told.push(news.kind === 'command-failed' ? errorText(news.error, zhCN) : news.kind);
      });
      register(pageMemoryStore());
      await clickRibbon('evaluateInOneClick');
      stopListening();
      jest.dontMock(part);
    });
    return told;
  }

  test.each<[string, string, () => unknown, string]>([
    [
      'the commands',
      '../../src/commands/commands',
      () => {
        throw Object.assign(new Error('x'), { name: 'ChunkLoadError' });
      },
      'ChunkLoadError',
    ],
    [
      'the texts',
      '../../src/locale/loadMessages',
      () => ({ loadMessages: () => Promise.reject(new TypeError('x')) }),
      'TypeError',
    ],
    [
      'whatever throws what is no error',
      '../../src/locale/loadMessages',
      () => ({ loadMessages: () => Promise.reject(noError) }),
      'string',
    ],
  ])(
    '%s: the command ends, and the pane has something to say',
    async (_name, part, factory, detail) => {
      const fixture = openWithRibbon();
      const before = await fixture.snapshot();
      expect(await clickWithout(part, factory)).toEqual([
        `程序出错（${detail}）。请关闭面板重新打开；如仍出错，请把这行文字发给维护者。`,
      ]);
      await settled();
      expect(fixture.host.pane.state).toBe('Visible');
      expect(await fixture.snapshot()).toEqual(before);
    },
  );

  test('the pane that cannot be shown keeps nothing from ending, and nothing is thrown', async () => {
    const fixture = openWithRibbon();
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    const shown = jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValue(new Error('x'));
    fixture.host.selectShape('小学');
    await clickRibbon('evaluateInOneClick');
    await settled();
    process.off('unhandledRejection', note);
    expect(shown).toHaveBeenCalledTimes(1);
    expect(unhandled).toEqual([]);
  });
});
