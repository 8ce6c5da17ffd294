import { readFileSync } from 'node:fs';
import type { CommandNews } from '../../src/app/session/commandNews';
import { onCommand } from '../../src/app/session/commandNews';
import { pageMemoryStore } from '../../src/app/memory/pageMemoryStore';
import { createSessionActions } from '../../src/app/session/createSessionActions';
import { createSessionStore } from '../../src/app/session/SessionStore';
import { commands } from '../../src/commands/commands';
import { needsPane } from '../../src/commands/needsPane';
import { registerCommands } from '../../src/commands/registerCommands';
import { runCommand } from '../../src/commands/runCommand';
import { localDate } from '../../src/app/localDate';
import { zhCN } from '../../src/locale/zh-CN';
import { defaultStandardId } from '../../src/standards/defaultStandardId';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import { countySheet } from '../taskpane/countySheet';
import { MemoryWorkbook } from '../taskpane/memoryWorkbook';

const report = {
  restoredCells: 1,
  restoredFills: 2,
  removedSheets: [],
  edited: [],
  keptSheets: [],
  missingSheets: [],
};

/** What happened, in order: `told <news>`, `completed`, `pane shown`. */
function watching() {
  const happened: string[] = [];
  const stop = onCommand(({ kind }) => happened.push(`told ${kind}`));
  Object.assign(globalThis, {
    Office: { addin: { showAsTaskpane: async () => void happened.push('pane shown') } },
  });
  return { happened, stop, event: { completed: () => void happened.push('completed') } };
}

describe('a ribbon command', () => {
  test('ends without the pane when everything was done', async () => {
    const { happened, stop, event } = watching();
    await runCommand(event, async () => ({ kind: 'restore-done', report }));
    stop();
    expect(happened).toEqual(['told restore-done', 'completed']);
  });

  test('ends first and then shows the pane when the clerk is asked something', async () => {
    const { happened, stop, event } = watching();
    await runCommand(event, async () => ({
      kind: 'one-click-done',
      outcome: {
        kind: 'refused',
        refusal: { code: 'no-table', sheet: '说明', range: 'A1:C3', nearest: [] },
      },
    }));
    stop();
    expect(happened).toEqual(['told one-click-done', 'completed', 'pane shown']);
  });

  test('ends and hands the error to the pane when the workbook refuses', async () => {
    const { happened, stop, event } = watching();
    await runCommand(event, async () => {
      throw new WorkbookError('protected', { sheet: '小学' });
    });
    stop();
    expect(happened).toEqual(['told command-failed', 'completed', 'pane shown']);
  });

  test('ends even when the pane fails on the news', async () => {
    const { happened, stop, event } = watching();
    const stopFaulty = onCommand(() => {
      throw new Error('pane');
    });
    await runCommand(event, async () => ({ kind: 'sample-added' }));
    stop();
    stopFaulty();
    expect(happened).toEqual(['told sample-added', 'completed', 'pane shown']);
  });
});

test.each<[string, CommandNews, boolean]>([
  ['nothing to restore', { kind: 'restore-done', report: null }, true],
  ['cells edited since', { kind: 'restore-done', report: { ...report, edited: ['A!B2'] } }, true],
  ['a sheet kept', { kind: 'restore-done', report: { ...report, keptSheets: ['X'] } }, true],
  ['a clean restore', { kind: 'restore-done', report }, false],
  ['a sample sheet', { kind: 'sample-added' }, false],
  ['an error', { kind: 'command-failed', error: new Error('x') }, true],
])('the pane is shown after %s: %p', (_name, news, expected) => {
  expect(needsPane(news)).toBe(expected);
});

test('every command that the manifest calls is tied to its name', () => {
  const names: string[] = [];
  Object.assign(globalThis, {
    Office: { actions: { associate: (name: string) => names.push(name) } },
  });
  registerCommands(pageMemoryStore());
  const manifest = readFileSync('manifest.xml', 'utf8');
  const called = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
  expect(new Set(called)).toEqual(new Set(names));
  expect(names.sort()).toEqual(Object.keys(commands).sort());
});

test("today is the date on this computer's calendar", () => {
  expect(localDate(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('one click evaluates by the standard that is chosen in the open pane, else by the default', async () => {
  const standardOf = async (workbook: MemoryWorkbook) => {
    const { outcome } = await commands.evaluateInOneClick(workbook, {
      messages: zhCN,
      memoryStore: pageMemoryStore(),
    });
    if (outcome.kind === 'refused') throw new Error(outcome.kind);
    return outcome.assessment.evaluation.standard.id;
  };
  const workbook = new MemoryWorkbook({ 表: countySheet() }, 'A4');
  const store = createSessionStore(defaultStandardId);
  const options = { messages: zhCN, today: '2026-11-21', version: '0.1.0' };
  const actions = createSessionActions({ store, workbook, options });
  const close = actions.start();
  await actions.readSelection();
  while (store.current().task) await new Promise((resolve) => setTimeout(resolve));
  actions.chooseStandard('basic-balance-2012');
  expect(await standardOf(workbook)).toBe('basic-balance-2012');
  close();
  expect(await standardOf(workbook)).toBe(defaultStandardId);
});

test('one click reads the table as the clerk corrected it, in the open pane or remembered for later', async () => {
  const rows = countySheet().map((row) => row.map((cell) => (cell === '学段' ? '部别' : cell)));
  rows[1]?.push('名师（人）');
  for (const row of rows.slice(2, 7)) row.push(7);
  const memoryStore = pageMemoryStore();
  const backboneOf = async (): Promise<string | undefined> => {
    const workbook = new MemoryWorkbook({ 表: rows.map((row) => [...row]) }, 'A4');
    const { outcome } = await commands.evaluateInOneClick(workbook, {
      messages: zhCN,
      memoryStore,
    });
    if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
    const amount = outcome.assessment.table.schools[0]?.amounts['backbone-teachers']?.whole;
    return amount && 'value' in amount ? amount.value.toString() : undefined;
  };
  const workbook = new MemoryWorkbook({ 表: rows.map((row) => [...row]) }, 'A4');
  const store = createSessionStore(defaultStandardId);
  const options = { messages: zhCN, today: '2026-11-21', version: '0.1.0' };
  const actions = createSessionActions({ store, workbook, options, memoryStore });
  const close = actions.start();
  while (store.current().task) await new Promise((resolve) => setTimeout(resolve));
  expect(await backboneOf()).toBe('12');
  await actions.chooseColumn(10, {
    kind: 'field',
    field: 'backbone-teachers',
    stage: null,
    unit: null,
  });
  expect(await backboneOf()).toBe('7');
  close();
  expect(await backboneOf()).toBe('12');
  actions.remember(true);
  expect(await backboneOf()).toBe('7');
});
