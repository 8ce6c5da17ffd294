import { assess } from '../../src/app/assess';
import { evaluateInOneClick } from '../../src/app/evaluateInOneClick';
import { restoreWorkbook } from '../../src/app/restoreWorkbook';
import { click, clickOptions, openCounty, preview, refusal } from './county';
import { heldAfter } from './heldAfter';

const told = '正在编辑单元格，这一步没有做。请先按回车结束编辑，再点一次。';
const withoutDelay = { ExcelApi: '1.14', SharedRuntime: '1.1' };

test('where Excel can wait, reading and writing wait for the end of the edit and are complete', async () => {
  const fixture = openCounty();
  fixture.host.isEditingCell = true;
  const clicking = click(fixture);
  // Long enough for a refusal to come back, were there one.
  await new Promise((resolve) => setImmediate(resolve));
  expect(fixture.host.roundTrips).toHaveLength(0);
  fixture.host.finishCellEdit();
  const receipt = await clicking;
  expect(receipt.createdSheets.map(({ name }) => name)).toEqual(['均衡评估']);
});

test('where Excel cannot wait, reading, writing and restoring say so and do nothing', async () => {
  const fixture = openCounty();
  const { host, workbook } = fixture;
  host.requirements = withoutDelay;
  const { write } = await preview(fixture);
  host.isEditingCell = true;
  const before = await fixture.snapshot();
  expect(await refusal(assess(workbook, { kind: 'selection' }, clickOptions))).toBe(told);
  expect(await refusal(evaluateInOneClick(workbook, clickOptions))).toBe(told);
  expect(await refusal(write())).toBe(told);
  expect(await fixture.snapshot()).toEqual(before);
  host.isEditingCell = false;
  await write();
  const written = await fixture.snapshot();
  host.isEditingCell = true;
  expect(await refusal(restoreWorkbook(workbook))).toBe(told);
  expect(await fixture.snapshot()).toEqual(written);
  host.isEditingCell = false;
  await restoreWorkbook(workbook);
  expect(await fixture.snapshot()).toEqual(before);
});

test('an edit that begins between check and write stops the write before its first cell', async () => {
  const fixture = openCounty();
  const { host } = fixture;
  host.requirements = withoutDelay;
  const { write } = await preview(fixture);
  const before = await fixture.snapshot();
  const untilWritten = heldAfter(host, 2);
  const writing = refusal(write());
  await untilWritten();
  host.isEditingCell = true;
  host.release();
  expect(await writing).toBe(told);
  expect(await fixture.snapshot()).toEqual(before);
});

test('an edit that begins before restoring writes leaves everything as it was, and it can be done again', async () => {
  const fixture = openCounty();
  const { host, workbook } = fixture;
  const before = await fixture.snapshot();
  await click(fixture);
  host.requirements = withoutDelay;
  const written = await fixture.snapshot();
  const untilWritten = heldAfter(host, 4);
  const restoring = refusal(restoreWorkbook(workbook));
  await untilWritten();
  host.isEditingCell = true;
  host.release();
  expect(await restoring).toBe(told);
  expect(await fixture.snapshot()).toEqual(written);
  host.isEditingCell = false;
  await restoreWorkbook(workbook);
  expect(await fixture.snapshot()).toEqual(before);
});
