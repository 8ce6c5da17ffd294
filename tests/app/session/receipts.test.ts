import { createSessionActions } from '../../../src/app/session/createSessionActions';
import { announceCommand } from '../../../src/app/session/commandNews';
import { createSessionStore } from '../../../src/app/session/SessionStore';
import { zhCN } from '../../../src/locale/zh-CN';
import { defaultStandardId } from '../../../src/standards/defaultStandardId';
import { WorkbookError } from '../../../src/workbook/WorkbookError';
import { countySheet } from '../../taskpane/countySheet';
import { MemoryWorkbook } from '../../taskpane/memoryWorkbook';

const options = { messages: zhCN, today: '2026-11-21', version: '0.1.0' };

/** A session on two equal sheets, the first one read; `shown` names the sheets that it knows records of. */
async function openSession() {
  const workbook = new MemoryWorkbook({ 甲: countySheet(), 乙: countySheet() }, 'A4');
  const store = createSessionStore(defaultStandardId);
  const actions = createSessionActions({ store, workbook, options });
  await actions.readSelection();
  const shown = () => store.current().receipts.map(({ source }) => source.sheet);
  const readSheet = async (sheet: string) => {
    workbook.selection = { sheet, address: 'A4' };
    await actions.readSelection();
  };
  return { workbook, store, actions, shown, readSheet };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a second write of a sheet keeps one record of it, beside those of others', async () => {
  const { actions, shown, readSheet } = await openSession();
  await actions.writeTicked();
  await readSheet('乙');
  await actions.writeTicked();
  await readSheet('甲');
  await actions.writeTicked();
  expect(shown()).toEqual(['乙', '甲']);
});

test('a restore leaves nothing to restore', async () => {
  const { actions, shown } = await openSession();
  await actions.writeTicked();
  expect(shown()).toEqual(['甲']);
  await actions.restore();
  expect(shown()).toEqual([]);
});

test('a write that fails after the earlier result was taken back leaves no offer to restore it', async () => {
  const { workbook, store, actions, shown } = await openSession();
  await actions.writeTicked();
  workbook.apply = () => Promise.reject(new WorkbookError('failed'));
  await actions.readAgain();
  await actions.writeTicked();
  expect(store.current().failure).not.toBeNull();
  expect(shown()).toEqual([]);
});

test('a restore that stops half way leaves the records that the workbook still holds', async () => {
  const { workbook, store, actions, shown, readSheet } = await openSession();
  await actions.writeTicked();
  await readSheet('乙');
  await actions.writeTicked();
  const restore = workbook.restore.bind(workbook);
  workbook.restore = async (receipt) => {
    if (receipt.source.sheet === '甲') throw new WorkbookError('failed');
    return restore(receipt);
  };
  await actions.restore();
  expect(store.current().failure).not.toBeNull();
  expect(shown()).toEqual(['甲']);
});

test('after a ribbon command, done or failed, the workbook is asked again', async () => {
  const { workbook, actions, shown } = await openSession();
  const stop = actions.start();
  await settled();
  const other = createSessionActions({
    store: createSessionStore(defaultStandardId),
    workbook,
    options,
  });
  await other.readSelection();
  await other.writeTicked();
  expect(shown()).toEqual([]);
  announceCommand({ kind: 'command-failed', error: new WorkbookError('failed') });
  await settled();
  expect(shown()).toEqual(['甲']);
  await other.restore();
  announceCommand({ kind: 'restore-done', report: null });
  await settled();
  expect(shown()).toEqual([]);
  stop();
});

test('a workbook that does not say which records it holds keeps the answer of the write', async () => {
  const { workbook, store, actions } = await openSession();
  const plan = actions.plan();
  if (plan === null) throw new Error('no table');
  const { apply } = workbook;
  workbook.apply = async (given) => {
    const receipt = await apply.call(workbook, given);
    workbook.receipts = () => Promise.reject(new WorkbookError('failed'));
    return receipt;
  };
  await actions.writeTicked();
  expect(store.current().deed?.kind).toBe('written');
  expect(store.current().failure).toBeNull();
});
