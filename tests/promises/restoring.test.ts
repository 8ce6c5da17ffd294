import { restoreWorkbook } from '../../src/app/restoreWorkbook';
import type { HostFixture } from '../excel-host/openHostFixture';
import { hostFixture } from '../excel-host/openHostFixture';
import { click, openCounty, refusal, savedCounty } from './county';

test('after edits: everything goes back but the cells that were edited, which are listed', async () => {
  const fixture = openCounty();
  const receipt = await click(fixture);
  const [first] = receipt.cells;
  if (!first) throw new Error('nothing entered');
  fixture.host.clerk.type('小学', 'G8', 123);
  const report = await restoreWorkbook(fixture.workbook);
  expect(report?.edited).toEqual(['小学!G8']);
  expect(report?.restoredCells).toBe(receipt.cells.length - 1);
  expect(fixture.host.sheet('小学').cell(7, 6).value).toBe(123);
});

test('after renaming the table and the result sheet, after saving and opening', async () => {
  const fixture = openCounty();
  const before = await fixture.snapshot();
  await click(fixture);
  fixture.host.clerk.renameSheet('小学', "O'Brien 小学（2026）");
  fixture.host.clerk.renameSheet('均衡评估', '上报!');
  const reopened = hostFixture(fixture.host.workbook.save());
  const report = await restoreWorkbook(reopened.workbook);
  expect(report).toMatchObject({ edited: [], removedSheets: ['上报!'], missingSheets: [] });
  reopened.host.clerk.renameSheet("O'Brien 小学（2026）", '小学');
  expect(await reopened.snapshot()).toEqual(before);
});

test('twice in a row: the second time there is nothing to restore and nothing changes', async () => {
  const fixture = openCounty();
  const before = await fixture.snapshot();
  await click(fixture);
  await restoreWorkbook(fixture.workbook);
  expect(await restoreWorkbook(fixture.workbook)).toBeNull();
  expect(await fixture.snapshot()).toEqual(before);
});

test('two tables, one of them protected since: the other goes back, and both are told', async () => {
  const sheets = ['东区小学', '西区小学'].flatMap((name) => savedCounty(6, name).sheets);
  const fixture = hostFixture({ ...savedCounty(), sheets });
  const untouched = await fixture.snapshot();
  for (const name of ['东区小学', '西区小学']) {
    fixture.host.select(name, 'C3');
    await click(fixture);
  }
  fixture.host.clerk.protect('东区小学');
  expect(await refusal(restoreWorkbook(fixture.workbook))).toBe(
    '工作表“东区小学”受保护，这张表没有还原。请在“审阅”中取消保护，再按“还原”。已经还原的工作表：西区小学。',
  );
  fixture.host.clerk.unprotect('东区小学');
  expect(await restoreWorkbook(fixture.workbook)).toMatchObject({ edited: [], keptSheets: [] });
  expect(await fixture.snapshot()).toEqual(untouched);
});

/** A fill of its own in each row, so that no cell may get back another one's. */
function stripe({ host }: HostFixture): void {
  for (let row = 1; row <= 6; row++) {
    for (let column = 0; column < 11; column++) {
      const fill = { color: `#0000${row}${row}`, pattern: 'Solid' };
      host.sheet('小学').put(row, column, { fill });
    }
  }
}

describe.each([false, true])(
  'after cells have moved (saved and opened in between: %s)',
  (again) => {
    async function movedAndRestored(move: (host: HostFixture['host']) => void) {
      const untouched = openCounty();
      stripe(untouched);
      move(untouched.host);
      const expected = await untouched.snapshot();
      const fixture = openCounty();
      stripe(fixture);
      const receipt = await click(fixture);
      expect(receipt.fills.length).toBeGreaterThan(5);
      move(fixture.host);
      const present = again ? await fixture.reopen() : fixture;
      const report = await restoreWorkbook(present.workbook);
      return { expected, found: await present.snapshot(), report, receipt };
    }

    test('rows inserted above the table: every cell goes back where it is now', async () => {
      const { expected, found, report, receipt } = await movedAndRestored(({ clerk }) =>
        clerk.insertRows('小学', 1, 2),
      );
      expect(report).toMatchObject({ edited: [], restoredCells: receipt.cells.length });
      expect(report?.restoredFills).toBe(receipt.fills.length);
      expect(found).toEqual(expected);
    });

    test('columns inserted before the table', async () => {
      const { expected, found, report } = await movedAndRestored(({ clerk }) =>
        clerk.insertColumns('小学', 'A', 1),
      );
      expect(report?.edited).toEqual([]);
      expect(found).toEqual(expected);
    });

    test('a school deleted: what went with it is not looked for, the rest goes back', async () => {
      const { expected, found, report } = await movedAndRestored(({ clerk }) =>
        clerk.deleteRows('小学', 3),
      );
      expect(report?.edited).toEqual([]);
      expect(found).toEqual(expected);
    });
  },
);

test('after the result sheet was edited it stays and is named, after it was deleted it is named as gone', async () => {
  const edited = openCounty();
  await click(edited);
  edited.host.clerk.type('均衡评估', 'A1', '局长批示');
  const kept = await restoreWorkbook(edited.workbook);
  expect(kept).toMatchObject({ keptSheets: ['均衡评估'], removedSheets: [], edited: [] });
  expect(edited.host.sheet('均衡评估').cell(0, 0).value).toBe('局长批示');
  const deleted = openCounty();
  const before = await deleted.snapshot();
  await click(deleted);
  deleted.host.clerk.deleteSheet('均衡评估');
  const report = await restoreWorkbook(deleted.workbook);
  expect(report).toMatchObject({ missingSheets: ['均衡评估'], removedSheets: [] });
  expect(await deleted.snapshot()).toEqual(before);
});

test('wherever Excel breaks off, the message says so and restoring again finishes', async () => {
  const fixture = openCounty();
  const before = await fixture.snapshot();
  await click(fixture);
  const saved = fixture.host.workbook.save();
  let points = 0;
  for (let writes = 0; ; writes++) {
    const present = hostFixture(saved);
    present.host.failAfterWrites(writes);
    const text = await refusal(restoreWorkbook(present.workbook)).catch(() => null);
    if (text === null) break;
    expect(text).toBe(
      '还原到一半时表格程序中断（GeneralException），“小学”可能只退回了一部分。记录还在，请再按一次“还原”，接着退回其余部分。',
    );
    await restoreWorkbook(present.workbook);
    expect(await present.snapshot()).toEqual(before);
    points += 1;
  }
  expect(points).toBeGreaterThan(8);
});
