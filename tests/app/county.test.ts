import { readFileSync } from 'node:fs';
import { assess } from '../../src/app/assess';
import { evaluateInOneClick } from '../../src/app/evaluateInOneClick';
import { insertSample } from '../../src/app/insertSample';
import { restoreWorkbook } from '../../src/app/restoreWorkbook';
import { zhCN } from '../../src/locale/zh-CN';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';
import type { FileWorkbook } from '../../src/workbook/file/FileWorkbook';
import { openFileWorkbook } from '../../src/workbook/file/openFileWorkbook';
import { loadExcelize } from '../workbook/file/loadExcelize';

const options = {
  standard: qualityBalance2017,
  memories: [],
  messages: zhCN,
  today: '2026-03-01',
  version: '0.1.0',
};
const open = async (): Promise<FileWorkbook> =>
  openFileWorkbook(readFileSync('assets/samples/clean.xlsx'), await loadExcelize());
const names = async (workbook: FileWorkbook): Promise<string[]> =>
  (await workbook.sheets()).map(({ name }) => name);
const valuesOf = async (workbook: FileWorkbook, sheet: string) =>
  (await workbook.read({ kind: 'sheet', sheet })).values;
const click = (workbook: FileWorkbook) => evaluateInOneClick(workbook, options);

test('one click on the primary sheet writes, a second one writes the same again', async () => {
  const workbook = await open();
  workbook.select('小学', 'C8');
  const first = await click(workbook);
  const once = { names: await names(workbook), values: await valuesOf(workbook, '小学') };
  const second = await click(workbook);
  expect([first.kind, second.kind]).toEqual(['written', 'written']);
  expect(once.names).toEqual(['小学', '初中', '均衡评估']);
  expect(await names(workbook)).toEqual(once.names);
  expect(await valuesOf(workbook, '小学')).toEqual(once.values);
  expect(await workbook.receipts()).toHaveLength(1);
});

test('both stages can be evaluated after another, and one restore gives the workbook back', async () => {
  const workbook = await open();
  const before = [await valuesOf(workbook, '小学'), await valuesOf(workbook, '初中')];
  workbook.select('小学', 'C8');
  await click(workbook);
  workbook.select('初中', 'C8');
  await click(workbook);
  expect(await names(workbook)).toEqual(['小学', '初中', '均衡评估', '均衡评估 (2)']);
  expect(await valuesOf(workbook, '小学')).not.toEqual(before[0]);
  const report = await restoreWorkbook(workbook);
  expect(report?.removedSheets).toEqual(['均衡评估 (2)', '均衡评估']);
  expect(report?.edited).toEqual([]);
  expect(await names(workbook)).toEqual(['小学', '初中']);
  expect([await valuesOf(workbook, '小学'), await valuesOf(workbook, '初中')]).toEqual(before);
  expect(await restoreWorkbook(workbook)).toBeNull();
});

test('a click on the result sheet evaluates the table it was made from', async () => {
  const workbook = await open();
  workbook.select('小学', 'C8');
  await click(workbook);
  workbook.select('均衡评估', 'B9');
  const outcome = await assess(workbook, { kind: 'selection' }, options);
  expect(outcome.kind === 'assessed' && outcome.assessment.table.sheet).toBe('小学');
});

test('the sample data are a sheet of their own that evaluates with certainty', async () => {
  const workbook = await open();
  const sheet = await insertSample(workbook, zhCN);
  expect(await names(workbook)).toEqual(['小学', '初中', sheet]);
  const outcome = await assess(workbook, { kind: 'sheet', sheet }, options);
  if (outcome.kind !== 'assessed') throw new Error(outcome.refusal.code);
  expect(outcome.assessment.table.certainty).toBe('certain');
  expect(outcome.assessment.evaluation.stages[0]?.indicators).toHaveLength(7);
});
