import { evaluateInOneClick } from '../../src/app/evaluateInOneClick';
import { clickOptions, openCounty, preview, refusal } from './county';
import { heldAfter } from './heldAfter';

test.each([
  ['the table, at every position', ['template-rows', 'below', 'floor', 'failing-school'], 1],
  // Every position of a sheet of ours: tests/workbook/excel/allOrNothing.test.ts
  ['everything, at every seventh position', undefined, 7],
])(
  'wherever Excel breaks off in %s, nothing stays, and the message says so',
  async (_n, groups, step) => {
    const fixture = openCounty(2);
    const { host } = fixture;
    const { write } = await preview(fixture);
    const before = await fixture.snapshot();
    let points = 0;
    for (let writes = 0; ; writes += step) {
      host.failAfterWrites(writes);
      const text = await refusal(write(groups)).catch(() => null);
      if (text === null) break;
      expect(text).toBe(
        '表格程序没有完成这一步（GeneralException），没有写入任何内容。请保存工作簿后再试一次。',
      );
      expect(await fixture.snapshot()).toEqual(before);
      expect(host.eventsOn).toBe(true);
      points += 1;
    }
    expect(points).toBeGreaterThan(10);
  },
);

test('when taking back fails too, the message says that and what to do', async () => {
  const fixture = openCounty();
  fixture.host.failAfterWrites(30, 'GeneralException', Infinity);
  expect(await refusal(evaluateInOneClick(fixture.workbook, clickOptions))).toBe(
    '写到一半时表格程序中断，“小学”可能只写了一部分。请不要保存，关闭工作簿后重新打开。',
  );
});

test('a connection that is lost between check and write leaves the workbook as it was', async () => {
  const fixture = openCounty();
  const { host } = fixture;
  const { write } = await preview(fixture);
  const before = await fixture.snapshot();
  const untilWritten = heldAfter(host, 2);
  const writing = refusal(write());
  await untilWritten();
  host.isConnected = false;
  host.release();
  await writing;
  expect(await fixture.snapshot()).toEqual(before);
});

test('when the second click breaks off after the first result was taken back, the message says that too', async () => {
  const fixture = openCounty();
  const { host, workbook } = fixture;
  const before = await fixture.snapshot();
  await evaluateInOneClick(workbook, clickOptions);
  host.select('小学', 'C3');
  const untilWritten = heldAfter(host, 11);
  const clicking = refusal(evaluateInOneClick(workbook, clickOptions));
  await untilWritten();
  host.failAfterWrites(20);
  host.release();
  expect(await clicking).toBe(
    '表格程序没有完成这一步（GeneralException），没有写入任何内容。请保存工作簿后再试一次。' +
      '上一次写入的结果已经退回，这张表和评估之前一样；请再评估一次。',
  );
  expect(await fixture.snapshot()).toEqual(before);
});

test('a sheet that was protected since keeps its earlier result, and the second click says why', async () => {
  const fixture = openCounty();
  const { host, workbook } = fixture;
  await evaluateInOneClick(workbook, clickOptions);
  host.select('小学', 'C3');
  const { write } = await preview(fixture);
  host.clerk.protect('小学');
  const before = await fixture.snapshot();
  expect(await refusal(write())).toBe(
    '工作表“小学”受保护，没有写入任何内容。请在“审阅”中取消保护，或只勾选“新建结果表”。',
  );
  expect(await fixture.snapshot()).toEqual(before);
});
