import { restoreWorkbook } from '../../src/app/restoreWorkbook';
import { click, openCounty, preview } from './county';

test.each([
  "O'Brien",
  "a''b",
  '甲!乙',
  '=x',
  '@SUM(A1)',
  'R1C1',
  'A1',
  'XFD1048576',
  'true',
  '2026',
  '小学 (2), 初中',
  '😀校',
  '很'.repeat(31),
  '_均衡',
  'Sheet1$A$1',
  '#REF!',
])(
  'a sheet called %s is read, written, shown, restored, also after opening it again',
  async (name) => {
    const fixture = openCounty(6, name);
    const before = await fixture.snapshot();
    const { assessment } = await preview(fixture);
    expect(assessment.table.sheet).toBe(name);
    const receipt = await click(fixture);
    expect(receipt.cells.length).toBeGreaterThan(10);
    await fixture.workbook.goTo(name, 'G8');
    expect(fixture.host.workbook.active.settings.name).toBe(name);
    const reopened = await fixture.reopen();
    const [found] = await reopened.workbook.receipts();
    expect(found?.source.sheet).toBe(name);
    const report = await restoreWorkbook(reopened.workbook);
    expect(report).toMatchObject({ edited: [], missingSheets: [], removedSheets: ['均衡评估'] });
    expect(await reopened.snapshot()).toEqual(before);
  },
);

test.each(["O'Brien", '甲!乙', 'R1C1', '#REF!'])(
  'rows inserted in a sheet called %s are followed',
  async (name) => {
    const fixture = openCounty(6, name);
    await click(fixture);
    fixture.host.clerk.insertRows(name, 1, 3);
    const report = await restoreWorkbook(fixture.workbook);
    expect(report?.edited).toEqual([]);
    expect(fixture.host.sheet(name).cell(10, 6).value).toBeNull();
  },
);
