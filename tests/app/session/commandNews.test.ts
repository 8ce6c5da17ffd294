import { announceCommand, onCommand } from '../../../src/app/session/commandNews';
import type { CommandNews } from '../../../src/app/session/commandNews';
import { currentScreen } from '../../../src/app/session/currentScreen';
import { createSessionActions } from '../../../src/app/session/createSessionActions';
import { createSessionStore } from '../../../src/app/session/SessionStore';
import { evaluateInOneClick } from '../../../src/app/evaluateInOneClick';
import { runCommand } from '../../../src/commands/runCommand';
import { zhCN } from '../../../src/locale/zh-CN';
import { defaultStandardId } from '../../../src/standards/defaultStandardId';
import { standards } from '../../../src/standards/standards';
import { WorkbookError } from '../../../src/workbook/WorkbookError';
import { countySheet } from '../../taskpane/countySheet';
import { MemoryWorkbook } from '../../taskpane/memoryWorkbook';

const options = { messages: zhCN, today: '2026-11-22', version: '0.1.0' };

/** A ribbon command that ends before any pane is there, and then the pane. */
async function openAfter(news: (workbook: MemoryWorkbook) => Promise<CommandNews>) {
  const workbook = new MemoryWorkbook({ 表: countySheet() }, 'A4');
  workbook.isProtected = true;
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane: async () => undefined } } });
  await runCommand({ completed: () => undefined }, () => news(workbook));
  const store = createSessionStore(defaultStandardId);
  const stop = createSessionActions({ store, workbook, options }).start();
  await new Promise((resolve) => setTimeout(resolve));
  while (store.current().task) await new Promise((resolve) => setTimeout(resolve));
  stop();
  return store.current();
}

test('a pane that opens after the command shows that there was nothing to restore', async () => {
  const session = await openAfter(async () => ({ kind: 'restore-done', report: null }));
  expect(currentScreen(session).kind).toBe('done');
  expect(session.deed).toEqual({ kind: 'restored', report: null });
  expect(session.outcome?.kind).toBe('assessed');
});

test('a pane that opens after the command shows the plan that one click could not write', async () => {
  const session = await openAfter(async (workbook) => {
    const choices = { standard: standards[defaultStandardId], memories: [] };
    const outcome = await evaluateInOneClick(workbook, { ...options, ...choices });
    return { kind: 'one-click-done', outcome };
  });
  expect(currentScreen(session).kind).toBe('preview');
});

test('a pane that opens after the command shows why it failed', async () => {
  const error = new WorkbookError('cell-edit');
  const session = await openAfter(async () => {
    throw error;
  });
  expect(session.failure).toEqual({ error });
});

test('news is told once: the next pane hears nothing of it', async () => {
  announceCommand({ kind: 'sample-added' });
  const heard: string[] = [];
  const stop = onCommand(({ kind }) => heard.push(`first ${kind}`));
  await Promise.resolve();
  stop();
  onCommand(({ kind }) => heard.push(`second ${kind}`))();
  await Promise.resolve();
  expect(heard).toEqual(['first sample-added']);
});

test('a listener that throws keeps none of the others from hearing', () => {
  const heard: string[] = [];
  const stops = [
    onCommand(() => {
      throw new RangeError('no');
    }),
    onCommand(({ kind }) => heard.push(kind)),
  ];
  expect(() => announceCommand({ kind: 'sample-added' })).toThrow(RangeError);
  expect(heard).toEqual(['sample-added']);
  for (const stop of stops) stop();
});
