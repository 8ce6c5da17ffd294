import { applyPlan } from '../../src/app/applyPlan';
import { assess } from '../../src/app/assess';
import { evaluateInOneClick } from '../../src/app/evaluateInOneClick';
import { insertSample } from '../../src/app/insertSample';
import { restoreWorkbook } from '../../src/app/restoreWorkbook';
import { pageMemoryStore } from '../../src/app/memory/pageMemoryStore';
import { createSessionActions } from '../../src/app/session/createSessionActions';
import { createSessionStore } from '../../src/app/session/SessionStore';
import { failureText } from '../../src/app/session/failureText';
import { commands } from '../../src/commands/commands';
import { zhCN } from '../../src/locale/zh-CN';
import { excelWorkbook } from '../../src/workbook/excel/ExcelWorkbook';
import { click, clickOptions, openCounty, preview, refusal } from './county';

// A second click while the first still runs: nothing happens twice.

const busy =
  '上一次操作还在进行，这一次没有做。请等它完成（如正在编辑单元格，请先按回车），再点一次。';

test('the ribbon twice: the second click is told to wait, and one result is written', async () => {
  const fixture = openCounty();
  const { host, workbook } = fixture;
  host.hold();
  const first = click(fixture);
  await host.whenHeld();
  expect(await refusal(evaluateInOneClick(workbook, clickOptions))).toBe(busy);
  expect(await refusal(restoreWorkbook(workbook))).toBe(busy);
  expect(await refusal(insertSample(workbook, zhCN))).toBe(busy);
  host.release();
  await first;
  expect(host.workbook.sheets.map(({ settings }) => settings.name)).toEqual([
    '小学',
    '均衡评估',
    '_均衡记录',
  ]);
  expect(await workbook.receipts()).toHaveLength(1);
  await restoreWorkbook(workbook);
});

test('the ribbon and the pane ask for one and the same workbook', () => {
  expect(excelWorkbook()).toBe(excelWorkbook());
});

test('the ribbon while the pane writes', async () => {
  const fixture = openCounty();
  const { host } = fixture;
  const { write } = await preview(fixture);
  host.hold();
  const writing = write();
  await host.whenHeld();
  const context = { messages: zhCN, memoryStore: pageMemoryStore() };
  expect(await refusal(commands.evaluateInOneClick(excelWorkbook(), context))).toBe(busy);
  host.release();
  await writing;
  expect(await fixture.workbook.receipts()).toHaveLength(1);
});

test('the pane while the ribbon writes: the pane says so, and writes nothing', async () => {
  const fixture = openCounty();
  const { host, workbook } = fixture;
  const store = createSessionStore('quality-balance-2017');
  const actions = createSessionActions({ store, workbook, options: clickOptions });
  await actions.readSelection();
  host.hold();
  const clicking = click(fixture);
  await host.whenHeld();
  const told = new Promise<string>((resolve) =>
    store.subscribe(() => {
      const { failure } = store.current();
      if (failure) resolve(failureText(failure, zhCN));
    }),
  );
  const writing = actions.writeTicked();
  expect(await told).toBe(busy);
  host.release();
  await Promise.all([clicking, writing]);
  expect(await workbook.receipts()).toHaveLength(1);
});

test('a table is not read while something writes, but when that has ended', async () => {
  const fixture = openCounty();
  const { host, workbook } = fixture;
  const { plan } = await preview(fixture);
  host.hold();
  const ids = plan.groups.map(({ id }) => id);
  const ended: string[] = [];
  const writing = applyPlan(workbook, plan, ids).then(() => ended.push('written'));
  await host.whenHeld();
  const reading = assess(workbook, { kind: 'sheet', sheet: '小学' }, clickOptions).then(() =>
    ended.push('read'),
  );
  host.release();
  await Promise.all([writing, reading]);
  expect(ended).toEqual(['written', 'read']);
});

test('after a step that failed the next one goes', async () => {
  const fixture = openCounty();
  fixture.host.failAfterWrites(5);
  await refusal(evaluateInOneClick(fixture.workbook, clickOptions));
  await click(fixture);
});
