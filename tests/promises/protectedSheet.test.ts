import { evaluateInOneClick } from '../../src/app/evaluateInOneClick';
import { restoreWorkbook } from '../../src/app/restoreWorkbook';
import { click, clickOptions, openCounty, preview, refusal } from './county';

// Never unprotect; what the protection allows is written, the rest is said.

test('a protected sheet is a question first, stays as it is, and the result sheet is offered alone', async () => {
  const fixture = openCounty();
  fixture.host.clerk.protect('小学');
  const before = await fixture.snapshot();
  expect((await evaluateInOneClick(fixture.workbook, clickOptions)).kind).toBe('question');
  const { plan, warnings, write } = await preview(fixture);
  expect(await fixture.snapshot()).toEqual(before);
  expect(plan.groups.map(({ id }) => id)).toEqual(['result-sheet']);
  expect(warnings).toEqual(['工作表“小学”受保护，不会写入，也不会解除保护；结果写在新工作表中。']);
  const receipt = await write();
  expect([receipt.cells, receipt.fills]).toEqual([[], []]);
  expect(fixture.host.sheet('小学').settings.isProtected).toBe(true);
  await restoreWorkbook(fixture.workbook);
  expect(await fixture.snapshot()).toEqual(before);
});

test('a sheet that was protected after the preview gets nothing, and the message says what to do', async () => {
  const fixture = openCounty();
  const { write } = await preview(fixture);
  fixture.host.coAuthor.protect('小学');
  const before = await fixture.snapshot();
  expect(await refusal(write())).toBe(
    '工作表“小学”受保护，没有写入任何内容。请在“审阅”中取消保护，或只勾选“新建结果表”。',
  );
  expect(await fixture.snapshot()).toEqual(before);
  await expect(write(['result-sheet'])).resolves.toMatchObject({ cells: [], fills: [] });
});

test('what is filled in unlocked cells of a protected sheet is written there and restored, without a new format', async () => {
  const fixture = openCounty();
  fixture.host.clerk.unlock('小学', 'C8:K9');
  fixture.host.clerk.protect('小学');
  const before = await fixture.snapshot();
  expect((await evaluateInOneClick(fixture.workbook, clickOptions)).kind).toBe('question');
  const { plan, warnings, write } = await preview(fixture);
  expect(plan.groups.map(({ id }) => id)).toEqual(['result-sheet', 'template-rows']);
  expect(warnings).toContain(
    '工作表“小学”受保护，不会解除保护：只写保护允许改动的单元格（没有锁定的空格填数，允许设置格式才填色），其余结果见新工作表。',
  );
  const receipt = await write();
  expect(new Set(receipt.cells.map(({ row }) => row))).toEqual(new Set([7, 8]));
  for (const { before: was, after } of receipt.cells) {
    expect(after.numberFormat).toBe(was.numberFormat);
  }
  const report = await restoreWorkbook(fixture.workbook);
  expect(report).toMatchObject({ restoredCells: receipt.cells.length, edited: [] });
  expect(await fixture.snapshot()).toEqual(before);
});

test('where the protection allows formats, the highlights are filled, and restored', async () => {
  const fixture = openCounty();
  fixture.host.clerk.protect('小学', { allowFormatCells: true });
  const before = await fixture.snapshot();
  const { plan, write } = await preview(fixture);
  expect(plan.groups.some(({ kind }) => kind === 'entries')).toBe(false);
  expect(plan.groups.some(({ kind }) => kind === 'highlight')).toBe(true);
  const receipt = await write();
  expect(receipt.fills.length).toBeGreaterThan(0);
  await restoreWorkbook(fixture.workbook);
  expect(await fixture.snapshot()).toEqual(before);
});

test.each([
  ['the cells are locked again', { allowFormatCells: true }, false],
  ['formats may not be changed any more', {}, true],
])('nothing is written where after the preview %s', async (_name, allowed, isUnlocked) => {
  const fixture = openCounty();
  const { clerk } = fixture.host;
  clerk.unlock('小学', 'C8:K10');
  clerk.protect('小学', { allowFormatCells: true });
  const { write } = await preview(fixture);
  clerk.unprotect('小学');
  clerk.unlock('小学', 'C8:K10', isUnlocked);
  clerk.protect('小学', allowed);
  const before = await fixture.snapshot();
  expect(await refusal(write())).toMatch(/^工作表“小学”受保护，没有写入任何内容。/);
  expect(await fixture.snapshot()).toEqual(before);
});

test('restoring refuses as a whole on a sheet that was protected since, and goes once it is open', async () => {
  const fixture = openCounty();
  const { clerk } = fixture.host;
  clerk.protect('小学');
  clerk.unprotect('小学');
  const before = await fixture.snapshot();
  await click(fixture);
  const written = await fixture.snapshot();
  clerk.protect('小学');
  expect(await refusal(restoreWorkbook(fixture.workbook))).toBe(
    '工作表“小学”受保护，这张表没有还原。请在“审阅”中取消保护，再按“还原”。',
  );
  clerk.unprotect('小学');
  expect(await fixture.snapshot()).toEqual(written);
  await restoreWorkbook(fixture.workbook);
  expect(await fixture.snapshot()).toEqual(before);
});

test('a workbook whose structure is protected is left alone: no sheet of ours, and none removed', async () => {
  const fixture = openCounty();
  const { host, workbook } = fixture;
  host.workbook.isStructureProtected = true;
  const untouched = await fixture.snapshot();
  expect(await refusal(evaluateInOneClick(workbook, clickOptions))).toBe(
    '工作簿结构受保护，不能新建工作表，没有写入任何内容。请在“审阅”中取消“保护工作簿”。',
  );
  expect(await fixture.snapshot()).toEqual(untouched);
  host.workbook.isStructureProtected = false;
  await click(fixture);
  const written = await fixture.snapshot();
  host.workbook.isStructureProtected = true;
  expect(await refusal(restoreWorkbook(workbook))).toBe(
    '工作簿结构受保护，不能删除结果表，没有还原任何内容。请在“审阅”中取消“保护工作簿”，再按“还原”。',
  );
  expect(await fixture.snapshot()).toEqual(written);
  host.workbook.isStructureProtected = false;
  await restoreWorkbook(workbook);
  expect(await fixture.snapshot()).toEqual(untouched);
});
