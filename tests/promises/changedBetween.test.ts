import { insertSample } from '../../src/app/insertSample';
import { restoreWorkbook } from '../../src/app/restoreWorkbook';
import { zhCN } from '../../src/locale/zh-CN';
import type { HostFixture } from '../excel-host/openHostFixture';
import { click, openCounty, preview, refusal } from './county';
import { heldAfter } from './heldAfter';

// The workbook changes between preview and apply, or between the check and the write.

const changed = '工作表“小学”在预览之后改过，没有写入任何内容。请重新评估。';
const missing = '找不到工作表“小学”，可能已改名或删除，没有写入任何内容。请重新选择学校表。';

type Change = (host: HostFixture['host']) => void;

test.each<[string, Change, string]>([
  ['a figure was edited', ({ clerk }) => clerk.type('小学', 'C3', 1), changed],
  ['somebody else edited a figure', ({ coAuthor }) => coAuthor.type('小学', 'D4', 1), changed],
  ['a row was inserted above', ({ clerk }) => clerk.insertRows('小学', 1), changed],
  ['a school was inserted', ({ clerk }) => clerk.insertRows('小学', 4), changed],
  ['a row was inserted before the last rows', ({ clerk }) => clerk.insertRows('小学', 8), changed],
  ['a school was deleted', ({ clerk }) => clerk.deleteRows('小学', 4), changed],
  ['a column was inserted', ({ clerk }) => clerk.insertColumns('小学', 'C'), changed],
  ['the rows were sorted', ({ clerk }) => clerk.sortRows('小学', 'A2:K7', 'C', true), changed],
  ['the sheet was renamed', ({ clerk }) => clerk.renameSheet('小学', '小学部'), missing],
  [
    'the sheet was deleted',
    ({ clerk }) => {
      clerk.addSheet('其他');
      clerk.deleteSheet('小学');
    },
    missing,
  ],
])('nothing is written when after the preview %s', async (_name, change, text) => {
  const fixture = openCounty();
  const { write } = await preview(fixture);
  change(fixture.host);
  const before = await fixture.snapshot();
  expect(await refusal(write())).toBe(text);
  expect(await fixture.snapshot()).toEqual(before);
});

test('an earlier result stays when the table changed after the new preview', async () => {
  const fixture = openCounty();
  await click(fixture);
  fixture.host.select('小学', 'C3');
  const { write } = await preview(fixture);
  fixture.host.coAuthor.type('小学', 'C3', 1);
  const before = await fixture.snapshot();
  expect(await refusal(write())).toBe(changed);
  expect(await fixture.snapshot()).toEqual(before);
});

describe('a change that comes after the check, before the write', () => {
  /** Writes, and lets somebody else change the workbook when everything was checked. */
  async function writeMeanwhile(change: Change) {
    const other = openCounty();
    change(other.host);
    const expected = await other.snapshot();
    const fixture = openCounty();
    const { write } = await preview(fixture);
    const untilWritten = heldAfter(fixture.host, 2);
    const writing = refusal(write());
    await untilWritten();
    change(fixture.host);
    fixture.host.release();
    return { text: await writing, fixture, expected };
  }

  test.each<[string, Change, string]>([
    ['a number', ({ coAuthor }) => coAuthor.type('小学', 'G8', 7), 'G8'],
    [
      'a text that looks like a formula',
      ({ coAuthor }) => coAuthor.type('小学', 'G9', "'=甲"),
      'G9',
    ],
    ['a formula', ({ coAuthor }) => coAuthor.type('小学', 'J10', '=SUM(J2:J7)'), 'J10'],
  ])('%s in a cell of ours is kept, and all of ours is taken back', async (_name, change, cell) => {
    const { text, fixture, expected } = await writeMeanwhile(change);
    expect(text).toBe(`${cell} 已有内容，没有写入。请清空这些单元格，或在预览中不勾选它们。`);
    expect(await fixture.snapshot()).toEqual(expected);
    expect(fixture.host.eventsOn).toBe(true);
  });
});

test('what somebody else edits after the write is left by restoring, and listed', async () => {
  const fixture = openCounty();
  await click(fixture);
  fixture.host.coAuthor.type('小学', 'G8', 7);
  expect((await restoreWorkbook(fixture.workbook))?.edited).toEqual(['小学!G8']);
});

test('a sheet that somebody else adds under the name of ours in the last moment is kept', async () => {
  const named = openCounty();
  const name = await insertSample(named.workbook, zhCN);
  const fixture = openCounty();
  const untilAdded = heldAfter(fixture.host, 1);
  const adding = refusal(insertSample(fixture.workbook, zhCN));
  await untilAdded();
  fixture.host.coAuthor.addSheet(name);
  fixture.host.coAuthor.type(name, 'B2', '同事的数据');
  const expected = await fixture.snapshot();
  fixture.host.release();
  expect(await adding).toContain('没有写入任何内容');
  expect(await fixture.snapshot()).toEqual(expected);
});
